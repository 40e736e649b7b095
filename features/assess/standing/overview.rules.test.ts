import { describe, expect, it } from "vitest";
import { criteriaOf, ztmm, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import type { Answer } from "@/features/model/scoring/schema";
import { buildAnsweredUnit, buildKnown, buildStored } from "./answers.test-support";
import { assembleOverview, pageOf, trendPeriods, trendPoint, UNITS_ON_A_PAGE, withAssessments } from "./overview.rules";
import { type AnsweredUnit, begunOf, branchOf, type KnownAssessment, rollUp } from "./roll-up.rules";

const buildUnit = buildAnsweredUnit;

/** An assessment whose functions (of some pillars, else of all) have the same answer everywhere. */
function buildAssessment(unitId: string, period: string, answer: Answer | null, pillars?: string[]): KnownAssessment {
  const functions = [...ztmmFunctions.values()].filter(
    ({ key }) => pillars?.some((p) => key.startsWith(`${p}.`)) ?? true,
  );
  const answers =
    answer === null ? {} : Object.fromEntries(functions.flatMap(criteriaOf).map(({ id }) => [id, answer]));
  return buildKnown(unitId, period, answers);
}

const period = "2026-Q4";
const names = (found: readonly { id: string }[]) => found.map(({ id }) => id);
function overview(units: AnsweredUnit[], assessments: KnownAssessment[], pillar?: string, page = 1) {
  const stored = buildStored(units, assessments);
  const rolled = rollUp(stored, { period, since: "2026-Q3" });
  const trend = trendPeriods(period).map((at) => trendPoint(stored, at));
  return assembleOverview(stored, { rolled, trend, pillar, page });
}

describe("a unit's row", () => {
  it("has what was settled last, and leads to the latest assessment", () => {
    const older = buildAssessment("a", "2026-Q2", "met");
    const begun = buildAssessment("a", "2026-Q4", null);
    const [row] = overview([buildUnit("a")], [older, begun]).units;
    expect(row).toMatchObject({
      overall: { score: 4, settled: 37, standing: "assessed" },
      latest: { id: "a 2026-Q4", period: "2026-Q4" },
      from: "2026-Q2",
      isApproved: false,
    });
  });

  it("says that an approved assessment counts", () => {
    const approved = buildKnown("a", "2026-Q2", buildAllMet(), { state: "approved" });
    const newer = buildAssessment("a", "2026-Q4", "not_met");
    const { units, coverage } = overview([buildUnit("a")], [approved, newer]);
    expect(units[0]).toMatchObject({ overall: { score: 4 }, from: "2026-Q2", isApproved: true });
    expect(coverage).toEqual({ approved: 1, active: 1 });
  });
});

const buildAllMet = (): Record<string, Answer> =>
  Object.fromEntries([...ztmmFunctions.values()].flatMap(criteriaOf).map(({ id }) => [id, "met"]));

describe("the organisation", () => {
  it("is the mean of its units weighted by criticality", () => {
    const units = [buildUnit("a", { criticality: 1 }), buildUnit("b", { criticality: 3 })];
    const { overall, pillars } = overview(units, [
      buildAssessment("a", period, "met"),
      buildAssessment("b", period, "not_met"),
    ]);
    expect(overall.score).toBe((1 * 4 + 3 * 1) / 4);
    expect(overall).toMatchObject({ average: 1, floor: 1, standing: "assessed" });
    expect(pillars[0]?.weakest[0]).toMatchObject({ units: 1, of: 2 });
  });

  it("is too early to score while units that carry half of the weight are not judged", () => {
    const units = [buildUnit("a", { criticality: 1 }), buildUnit("b", { criticality: 3 })];
    const { overall, trend } = overview(units, [buildAssessment("a", period, "met")]);
    expect(overall).toMatchObject({ standing: "too early", score: 1.75, possible: 4, settled: 37, slots: 74 });
    expect(trend.at(-1)).toEqual({ period, claimed: null, possible: null });
  });

  it("is not assessed without any answer, never Traditional", () => {
    const { overall, pillars, coverage } = overview([buildUnit("a")], [buildAssessment("a", period, null)]);
    expect(overall).toMatchObject({ standing: "not assessed", floor: null });
    expect(pillars.map(({ standing }) => standing)).toEqual(Array(5).fill("not assessed"));
    expect(coverage).toEqual({ approved: 0, active: 1 });
  });

  it("has pillars that are not assessed while nothing in them is answered, and names only judged ones", () => {
    const { pillars, overall, heldBackBy } = overview(
      [buildUnit("a")],
      [buildAssessment("a", period, "met", ["identity"])],
    );
    expect(pillars.map(({ standing }) => standing)).toEqual(["assessed", ...Array(4).fill("not assessed")]);
    expect(overall.standing).toBe("too early");
    expect(heldBackBy.pillars).toEqual([]);
  });

  it("is held back by its two lowest pillars", () => {
    const answers = { ...buildAllMet() };
    for (const id of Object.keys(answers)) if (/^(networks|data)\./.test(id)) answers[id] = "not_met";
    const { heldBackBy } = overview([buildUnit("a")], [buildKnown("a", period, answers)]);
    expect(heldBackBy.pillars.map(({ key, score }) => [key, score])).toEqual([
      ["networks", 1],
      ["data", 1],
    ]);
    expect(heldBackBy.functions.every(({ key }) => /^(networks|data)\./.test(key))).toBe(true);
  });

  it("compares with the period before, over what is settled in both", () => {
    const { overall, trend } = overview(
      [buildUnit("a")],
      [buildAssessment("a", "2026-Q1", "not_met"), buildAssessment("a", period, "met")],
    );
    expect(overall.change).toMatchObject({ judgedAgain: 37, of: 37 });
    expect(overall.change.value).toBeCloseTo(3, 12);
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
  const assessments = [
    buildAssessment("a", period, "met", ["identity"]),
    buildAssessment("b", period, "met"),
    buildAssessment("c", period, "met", ["identity"]),
  ];

  it("shows the weakest judged pillar unless one is chosen", () => {
    expect(overview(units, assessments).heat.pillar).toBe("identity");
    expect(overview(units, assessments, "data").heat.pillar).toBe("data");
    expect(overview(units, assessments, "nonsense").heat.pillar).toBe("identity");
  });

  it("has one cell per unit in the order of the tree, and no stage where nothing is judged", () => {
    const { heat, units: rows } = overview(units, assessments, "devices");
    expect(rows.map(({ unit, depth }) => [unit.id, depth])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 0],
    ]);
    expect(heat.rows).toHaveLength(ztmm.pillars.find(({ key }) => key === "devices")?.functions.length ?? 0);
    expect(heat.rows[0]?.cells.map(({ assessment, standing }) => [assessment, standing])).toEqual([
      [null, "not assessed"],
      [`b ${period}`, "assessed"],
      [null, "not assessed"],
    ]);
  });

  it("has at most a page of units", () => {
    const many = Array.from({ length: 70 }, (_, i) => buildUnit(`u${String(i).padStart(2, "0")}`));
    const second = overview(many, [], undefined, 2);
    expect(second.page).toEqual({ page: 2, pages: 6, total: 70 });
    expect(second.units.map(({ unit }) => unit.id)).toEqual(many.slice(12, 24).map(({ id }) => id));
    expect(second.heat.rows[0]?.cells).toHaveLength(UNITS_ON_A_PAGE);
    expect(pageOf(many, 9).page.page).toBe(1);
    expect(pageOf([], 1).page).toEqual({ page: 1, pages: 1, total: 0 });
  });
});

it("lists a unit by period, empty assessments included", () => {
  const stored = buildStored(
    [buildUnit("a")],
    [buildAssessment("a", "2026-Q3", "met"), buildAssessment("a", period, null)],
  );
  const { cells } = withAssessments(stored, { unit: buildUnit("a") }, ["2026-Q2", "2026-Q3", "2026-Q4"]);
  expect(cells.map((cell) => cell?.overall.standing ?? null)).toEqual([null, "assessed", "not assessed"]);
});

describe("what is begun", () => {
  const [a, b] = [buildUnit("a"), buildUnit("b")];
  const empty = (unit: string, at: string) => buildAssessment(unit, at, null);

  it("is every draft without an answer up to the period, the newest first, in the order of the tree", () => {
    const all = [empty("a", "2026-Q3"), empty("b", "2026-Q4"), empty("a", "2026-Q4"), empty("a", "2027-Q1")];
    const stored = buildStored([b, a], all);
    expect(names(begunOf(stored, period))).toEqual(["a 2026-Q4", "b 2026-Q4", "a 2026-Q3"]);
    expect(names(begunOf(stored, period, "b"))).toEqual(["b 2026-Q4"]);
    const approved = { ...empty("a", period), state: "approved" as const };
    expect(begunOf(buildStored([a], [approved]), period)).toEqual([]);
  });

  it("is told only while nothing is assessed", () => {
    expect(overview([a, b], [empty("a", period)]).begun).toEqual([
      { id: "a 2026-Q4", unitId: "a", unitName: "a", period },
    ]);
    expect(overview([a, b], [empty("a", period), buildAssessment("b", period, "met")]).begun).toEqual([]);
  });
});

it("finds a unit with all below it, and nothing beside it", () => {
  const { units } = buildStored(
    [buildUnit("a"), buildUnit("b", { parentId: "a" }), buildUnit("c", { parentId: "b" }), buildUnit("d")],
    [],
  );
  expect(branchOf(units, "a")?.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(branchOf(units, "b")?.map(({ id }) => id)).toEqual(["b", "c"]);
  expect(branchOf(units, "d")?.map(({ id }) => id)).toEqual(["d"]);
  expect(branchOf(units, "x")).toBeNull();
});
