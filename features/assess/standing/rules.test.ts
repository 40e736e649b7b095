import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { builtInModel } from "@/features/model/scoring/built-in-model";
import type { Answer } from "@/features/model/scoring/schema";
import { score } from "@/features/model/scoring/score";
import type { ScoredAssessment } from "./overview.rules";
import { assembleStanding, together } from "./rules";
import type { StandingLevel } from "./schema";

const KEY = "identity.authentication";
const criteria = builtInModel.pillars.flatMap(({ functions }) => functions).find(({ key }) => key === KEY)?.criteria;
const ids = [...(criteria?.initial ?? []), ...(criteria?.advanced ?? []), ...(criteria?.optimal ?? [])];
const all = (answer: Answer, of: readonly string[] = ids) => Object.fromEntries(of.map((id) => [id, answer]));

function assessed(unitId: string, answers: Record<string, Answer>, notApplicable: string[] = []): ScoredAssessment {
  const result = score(builtInModel, { answers, notApplicable });
  return { id: `of ${unitId}`, unitId, period: "2026-Q4", state: "draft", result };
}

function standingOf(units: [string, number][], assessments: ScoredAssessment[]) {
  const { functions, coverage } = assembleStanding({
    units: units.map(([id, criticality]) => ({ id, criticality })),
    assessments,
    period: "2026-Q4",
  });
  return { fn: functions.find(({ key }) => key === KEY), functions, coverage };
}

describe("the standing of a function over units", () => {
  it("is the mean weighted by criticality, with its stage, and the lowest stage of a unit", () => {
    const { fn, functions, coverage } = standingOf(
      [
        ["a", 1],
        ["b", 3],
        ["c", 5],
      ],
      [assessed("a", all("met")), assessed("b", all("not_met"))],
    );
    expect(fn).toMatchObject({ standing: "assessed", stage: 1, reach: 1, floor: 1, score: (1 * 4 + 3 * 1) / 4 });
    expect(coverage).toEqual({ assessed: 2, total: 3 });
    expect(functions.map(({ key }) => key)).toEqual([...ztmmFunctions.keys()]);
  });

  it("is unknown, and not Traditional, where nobody was asked", () => {
    expect(standingOf([["a", 1]], []).fn).toMatchObject({ standing: "not assessed", stage: null, reach: 4 });
    const other = assessed("a", all("met", ["data.data-encryption.initial.1"]));
    expect(standingOf([["a", 1]], [other]).fn).toMatchObject({ standing: "not assessed", stage: null, reach: 4 });
  });

  it("has a range, and no lowest unit, while one unit has not answered", () => {
    const advanced = all("met", [...(criteria?.initial ?? []), ...(criteria?.advanced ?? [])]);
    const noOptimal = { ...all("not_met"), ...advanced };
    const other = assessed("b", all("met", ["data.data-encryption.initial.1"]));
    const { fn } = standingOf(
      [
        ["a", 1],
        ["b", 1],
      ],
      [assessed("a", noOptimal), other],
    );
    expect(fn).toMatchObject({ standing: "assessed", stage: 2, reach: 3, floor: null, score: 2, possible: 3.5 });
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

const stage = fc.constantFrom(1, 2, 3, 4);
const level: fc.Arbitrary<StandingLevel> = fc
  .record({
    stage,
    more: fc.double({ min: 0, max: 1, noNaN: true }),
    open: fc.boolean(),
  })
  .map(({ stage: at, more, open }) => {
    const claimed = Math.min(4, at + more * 0.9);
    const possible = open ? 4 : claimed;
    const reached = open ? (4 as const) : (at as 1 | 2 | 3 | 4);
    return {
      standing: "assessed",
      stage: at as 1 | 2 | 3 | 4,
      reach: reached,
      score: claimed,
      possible,
      proven: 1,
    };
  });

describe("for several functions together", () => {
  it("keeps the stage at or below the mean, and everything below what is possible", () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 8 }), (parts) => {
        const sum = together(parts);
        expect(sum.stage ?? 0).toBe(Math.min(...parts.map((part) => part.stage ?? 1)));
        expect(sum.stage ?? 0).toBeLessThanOrEqual((sum.score ?? 0) + 1e-9);
        expect(sum.score ?? 0).toBeLessThanOrEqual((sum.possible ?? 0) + 1e-9);
        expect(sum.stage ?? 0).toBeLessThanOrEqual(sum.reach ?? 0);
      }),
    );
  });
});
