import { describe, expect, it } from "vitest";
import { ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { builtInModel } from "@/features/model/scoring/built-in-model";
import type { Answer } from "@/features/model/scoring/schema";
import { buildAnsweredUnit, buildKnown, buildStored } from "./answers.test-support";
import { functionStandings } from "./function.rules";
import { type KnownAssessment, standingsOf } from "./roll-up.rules";

const KEY = "identity.authentication";
const criteria = builtInModel.pillars.flatMap(({ functions }) => functions).find(({ key }) => key === KEY)?.criteria;
const ids = [...(criteria?.initial ?? []), ...(criteria?.advanced ?? []), ...(criteria?.optimal ?? [])];
const all = (answer: Answer, of: readonly string[] = ids) => Object.fromEntries(of.map((id) => [id, answer]));

const assessed = (unitId: string, answers: Record<string, Answer>, notApplicable: string[] = []) =>
  buildKnown(unitId, "2026-Q4", answers, { notApplicable });

function standingOf(units: [string, number][], assessments: KnownAssessment[]) {
  const stored = buildStored(
    units.map(([id, criticality]) => buildAnsweredUnit(id, { criticality })),
    assessments,
  );
  const { functions, coverage } = functionStandings(standingsOf(stored, "2026-Q4"));
  return { fn: functions.find(({ key }) => key === KEY), functions, coverage };
}

describe("the standing of a function over units", () => {
  it("is the mean weighted by criticality, with its stage, and the lowest stage of a unit", () => {
    const { fn, functions, coverage } = standingOf(
      [
        ["a", 1],
        ["b", 3],
      ],
      [assessed("a", all("met")), assessed("b", all("not_met"))],
    );
    expect(fn).toMatchObject({ standing: "assessed", stage: 1, reach: 1, floor: 1, score: (1 * 4 + 3 * 1) / 4 });
    expect(coverage).toEqual({ assessed: 2, total: 2 });
    expect(functions.map(({ key }) => key)).toEqual([...ztmmFunctions.keys()]);
  });

  it("is unknown, and not Traditional, where nobody was asked", () => {
    expect(standingOf([["a", 1]], []).fn).toMatchObject({ standing: "not assessed", stage: null, reach: 4 });
    const other = assessed("a", all("met", ["data.data-encryption.initial.1"]));
    expect(standingOf([["a", 1]], [other]).fn).toMatchObject({ standing: "not assessed", stage: null, reach: 4 });
  });

  it("has a range, and no stage, while less than half of the weight is judged", () => {
    const advanced = all("met", [...(criteria?.initial ?? []), ...(criteria?.advanced ?? [])]);
    const judged = assessed("a", { ...all("not_met"), ...advanced });
    const units = (weight: number): [string, number][] => [
      ["a", 1],
      ["b", weight],
    ];
    expect(standingOf(units(1), [judged]).fn).toMatchObject({ standing: "assessed", stage: 2, reach: 3, floor: 3 });
    const early = standingOf(units(2), [judged]).fn;
    expect(early).toMatchObject({ standing: "too early", stage: null, reach: 3, floor: 3, score: 5 / 3 });
  });

  it("leaves out units to which it does not apply", () => {
    const units: [string, number][] = [
      ["a", 1],
      ["b", 1],
    ];
    const left = assessed("b", all("met", ["data.data-encryption.initial.1"]), [KEY]);
    expect(standingOf(units, [assessed("a", all("met")), left]).fn).toMatchObject({ stage: 4, score: 4 });
    expect(standingOf([["b", 1]], [left]).fn).toMatchObject({ standing: "not applicable", stage: null, score: null });
  });

  it("tells functions of one name apart by their pillar", () => {
    const names = standingOf([], []).functions.map(({ name }) => name);
    expect(new Set(names).size).toBe(ztmmFunctions.size);
    expect(names).toContain("Governance (Data)");
  });
});
