import { describe, expect, it } from "vitest";
import { criteriaOf, ztmm, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { builtInModel } from "@/features/model/scoring/built-in-model";
import type { Answer } from "@/features/model/scoring/schema";
import { score } from "@/features/model/scoring/score";
import { assembleList } from "./list.rules";
import { assembleOverview, latestByUnit, listBegun, type OverviewUnit, type ScoredAssessment } from "./overview.rules";

const buildUnit = (id: string, more: Partial<OverviewUnit> = {}): OverviewUnit => ({
  id,
  name: id,
  kind: "system",
  parentId: null,
  criticality: 1,
  impactLevel: "moderate",
  highValueAsset: false,
  ...more,
});

/** An assessment whose functions (of some pillars, else of all) have the same answer everywhere. */
function buildAssessment(unitId: string, period: string, answer: Answer | null, pillars?: string[]): ScoredAssessment {
  const functions = [...ztmmFunctions.values()].filter(
    ({ key }) => pillars?.some((p) => key.startsWith(`${p}.`)) ?? true,
  );
  const answers =
    answer === null ? {} : Object.fromEntries(functions.flatMap(criteriaOf).map(({ id }) => [id, answer]));
  return { id: `${unitId} ${period}`, unitId, period, state: "draft", result: score(builtInModel, { answers }) };
}

const period = "2026-Q4";
const names = (found: readonly { id: string }[]) => found.map(({ id }) => id);
const overview = (units: OverviewUnit[], assessments: ScoredAssessment[], pillar?: string) =>
  assembleOverview({ units, assessments, period, pillar });

describe("which assessment of a unit counts", () => {
  const older = buildAssessment("a", "2026-Q2", "met");
  const now = buildAssessment("a", "2026-Q4", "not_met");

  it("is the latest one that is not later than the period", () => {
    const later = buildAssessment("a", "2027-Q1", "met");
    expect(latestByUnit([now, later, older], period).get("a")?.id).toBe("a 2026-Q4");
    expect(latestByUnit([now, later, older], "2026-Q3").get("a")?.id).toBe("a 2026-Q2");
    expect(latestByUnit([now], "2026-Q3").size).toBe(0);
  });

  it("passes over one that holds no answer yet, and says that it was started", () => {
    const empty = buildAssessment("a", "2026-Q4", null);
    const [row] = overview([buildUnit("a")], [older, empty]).units;
    expect(row?.counts?.period).toBe("2026-Q2");
    expect(row?.started).toEqual({ id: "a 2026-Q4", period: "2026-Q4" });
  });
});

describe("the organisation", () => {
  it("is the mean of its units weighted by criticality", () => {
    const units = [buildUnit("a", { criticality: 1 }), buildUnit("b", { criticality: 3 }), buildUnit("c")];
    const { overall, coverage, pillars } = overview(units, [
      buildAssessment("a", period, "met"),
      buildAssessment("b", period, "not_met"),
    ]);
    expect(overall.score).toBe((1 * 4 + 3 * 1) / 4);
    expect(overall).toMatchObject({ average: 1, floor: 1, standing: "assessed" });
    expect(coverage).toEqual({ assessed: 2, total: 3 });
    expect(pillars[0]?.heldBy).toEqual([{ key: "b", name: "b", isAssessed: true }]);
    expect(overall.heldBy.map(({ name }) => name)).toEqual(ztmm.pillars.map(({ name }) => name));
  });

  it("is not assessed without any answer, never Traditional", () => {
    const { overall, coverage, pillars } = overview([buildUnit("a")], [buildAssessment("a", period, null)]);
    expect(overall).toMatchObject({ standing: "not assessed", score: null });
    expect(pillars.map(({ standing }) => standing)).toEqual(Array(5).fill("not assessed"));
    expect(coverage).toEqual({ assessed: 0, total: 1 });
  });

  it("has pillars that are not assessed while nobody has answered them", () => {
    const { pillars, overall } = overview([buildUnit("a")], [buildAssessment("a", period, "met", ["identity"])]);
    expect(pillars.map(({ standing }) => standing)).toEqual(["assessed", ...Array(4).fill("not assessed")]);
    expect(overall.heldBy.every(({ isAssessed }) => !isAssessed)).toBe(true);
  });

  it("compares with the period before", () => {
    const { overall, trend } = overview(
      [buildUnit("a")],
      [buildAssessment("a", "2026-Q1", "not_met"), buildAssessment("a", period, "met")],
    );
    expect(overall).toMatchObject({ last: 1, change: { from: 3, to: 3 } });
    expect(trend.map(({ period: at, claimed }) => [at, claimed])).toEqual([
      ["2024-Q4", null],
      ["2025-Q1", null],
      ["2025-Q2", null],
      ["2025-Q3", null],
      ["2025-Q4", null],
      ["2026-Q1", 1],
      ["2026-Q2", 1],
      ["2026-Q3", 1],
      ["2026-Q4", 4],
    ]);
  });
});

describe("the heat map", () => {
  const units = [buildUnit("b", { parentId: "a" }), buildUnit("a"), buildUnit("c")];
  const assessments = [buildAssessment("a", period, "met", ["identity"]), buildAssessment("b", period, "met")];

  it("shows the weakest pillar unless one is chosen", () => {
    expect(overview(units, assessments).heat.pillar).toBe("devices");
    expect(overview(units, assessments, "data").heat.pillar).toBe("data");
    expect(overview(units, assessments, "nonsense").heat.pillar).toBe("devices");
  });

  it("has one cell per unit in the order of the tree", () => {
    const { heat, units: rows } = overview(units, assessments, "devices");
    expect(rows.map(({ unit, depth }) => [unit.id, depth])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 0],
    ]);
    expect(heat.rows).toHaveLength(7);
    expect(heat.rows[0]?.cells).toEqual([
      { assessment: `a ${period}`, standing: "not assessed", stage: 1, score: 1 },
      { assessment: `b ${period}`, standing: "assessed", stage: 4, score: 4 },
      null,
    ]);
  });
});

it("lists units by period, empty assessments included", () => {
  const rows = assembleList(
    [buildUnit("a")],
    [buildAssessment("a", "2026-Q3", "met"), buildAssessment("a", period, null)],
    ["2026-Q2", "2026-Q3", "2026-Q4"],
  );
  expect(rows[0]?.cells.map((cell) => cell?.overall.standing ?? null)).toEqual([null, "assessed", "not assessed"]);
});

describe("what is begun", () => {
  const [a, b] = [buildUnit("a"), buildUnit("b")];

  it("is every draft without an answer up to the period, the newest first, in the order of the units", () => {
    const empty = (unit: string, at: string) => buildAssessment(unit, at, null);
    const all = [empty("a", "2026-Q3"), empty("b", "2026-Q4"), empty("a", "2026-Q4"), empty("a", "2027-Q1")];
    expect(names(listBegun([b, a], all, period))).toEqual(["b 2026-Q4", "a 2026-Q4", "a 2026-Q3"]);
    expect(listBegun([a], [{ ...empty("a", period), state: "approved" }], period)).toEqual([]);
  });

  it("is told only while nothing is assessed", () => {
    const begun = buildAssessment("a", period, null);
    expect(overview([a, b], [begun]).begun).toEqual([{ id: "a 2026-Q4", unitId: "a", unitName: "a", period }]);
    expect(overview([a, b], [begun, buildAssessment("b", period, "met")]).begun).toEqual([]);
  });
});
