import { describe, expect, it } from "vitest";
import { changeOf, compare, heldBackBy, moversOf } from "./change.rules";
import { levelsOf } from "./level.rules";
import {
  historyOf,
  ofUnits,
  type StandingModel,
  type StandingUnit,
  type StoredAssessment,
  type StoredFigures,
  standAt,
  weightsOf,
} from "./slot.rules";

const MODEL: StandingModel = {
  pillars: [
    { key: "p", functions: [{ key: "p.a" }, { key: "p.b" }] },
    { key: "q", functions: [{ key: "q.a" }, { key: "q.b" }] },
  ],
};

type Standings = Parameters<typeof compare>[0];
const changeBetween = (from: Standings, to: Standings, pillar?: string) => changeOf(compare(from, to), pillar);
const moversBetween = (from: Standings, to: Standings, limit: number) => moversOf(compare(from, to), limit);

const settled = (score: number): StoredFigures => ({
  score,
  possible: score,
  proven: 1,
  stage: Math.floor(score) as 1 | 2 | 3 | 4,
  isSettled: true,
});
const open = (score: number, possible = 4): StoredFigures => ({ ...settled(score), possible, isSettled: false });
const LEFT_OUT: StoredFigures = { score: null, possible: null, proven: null, stage: null, isSettled: true };

const buildUnit = (id: string, more: Partial<StandingUnit> = {}): StandingUnit => ({
  id,
  criticality: 1,
  retiredFrom: null,
  ...more,
});

const buildAssessment = (
  unitId: string,
  period: string,
  functions: (StoredFigures | null)[],
  more: Partial<StoredAssessment> = {},
): StoredAssessment => ({
  id: `${unitId} ${period}`,
  unitId,
  period,
  isApproved: false,
  revision: 1,
  functions,
  ...more,
});

const at = (
  period: string,
  assessments: readonly StoredAssessment[],
  units: readonly StandingUnit[] = [buildUnit("u")],
  model = MODEL,
) => standAt({ model, units, history: historyOf(assessments), period });

const scores = (standings: ReturnType<typeof at>, unit = 0) =>
  standings.units[unit]?.standings.map(({ figures, basis, source }) => [figures.score, basis, source?.period ?? null]);

describe("what a unit counts with", () => {
  const older = buildAssessment("u", "2026-Q1", [settled(2), settled(3), open(1.5), null]);

  it("is the latest settled value of each function, marked with its period, while nothing is approved", () => {
    const newer = buildAssessment("u", "2026-Q2", [settled(2.5), open(1), open(1.2), null]);
    expect(scores(at("2026-Q2", [older, newer]))).toEqual([
      [2.5, "provisional", "2026-Q2"],
      [3, "provisional", "2026-Q1"],
      [1.2, "open", "2026-Q2"],
      [1, "open", null],
    ]);
    expect(scores(at("2026-Q1", [older, newer]))?.[0]).toEqual([2, "provisional", "2026-Q1"]);
  });

  it("is the latest approved assessment, whatever is settled after it", () => {
    const approved = { ...older, functions: [settled(2), settled(3), settled(1), LEFT_OUT], isApproved: true };
    const newer = buildAssessment("u", "2026-Q2", [settled(4), settled(4), settled(4), settled(4)]);
    expect(scores(at("2026-Q3", [newer, approved]))).toEqual([
      [2, "approved", "2026-Q1"],
      [3, "approved", "2026-Q1"],
      [1, "approved", "2026-Q1"],
      [null, "approved", "2026-Q1"],
    ]);
  });

  it("leaves out what is left out, which is a settled answer", () => {
    const left = buildAssessment("u", "2026-Q2", [LEFT_OUT, null, null, null]);
    const standings = at("2026-Q2", [older, left]);
    expect(scores(standings)?.[0]).toEqual([null, "provisional", "2026-Q2"]);
    expect(levelsOf(standings).overall.slots).toBe(3);
  });

  it("starts as anything from Traditional to Optimal, and not as Traditional", () => {
    const { overall } = levelsOf(at("2026-Q1", []));
    expect(overall).toMatchObject({ score: 1, possible: 4, proven: 1, floor: null, settled: 0, slots: 4 });
    expect(overall).toMatchObject({ isTooEarly: true, standing: "not assessed" });
  });
});

describe("figures over units", () => {
  const units = [buildUnit("a", { criticality: 1 }), buildUnit("b", { criticality: 3 })];
  const all = (unit: string, score: number) =>
    buildAssessment(
      unit,
      "2026-Q1",
      [1, 2, 3, 4].map(() => settled(score)),
    );

  it("are means weighted by criticality", () => {
    const { overall, pillars } = levelsOf(at("2026-Q1", [all("a", 4), all("b", 1)], units));
    expect(overall).toMatchObject({ score: (1 * 4 + 3 * 1) / 4, floor: 1, settled: 8, slots: 8, standing: "assessed" });
    expect(pillars[0]?.functions[0]).toMatchObject({
      key: "p.a",
      score: 1.75,
      floor: 1,
      atFloor: 1,
      floorWeight: 0.375,
    });
  });

  it("weigh pillars and functions as the model says", () => {
    const model: StandingModel = {
      pillars: [
        { key: "p", weight: 3, functions: [{ key: "p.a", weight: 2 }, { key: "p.b" }] },
        { key: "q", functions: [{ key: "q.a" }] },
      ],
    };
    const one = buildAssessment("u", "2026-Q1", [settled(4), settled(1), settled(2)]);
    const { overall, pillars } = levelsOf(at("2026-Q1", [one], undefined, model));
    expect(pillars[0]?.score).toBe(3);
    expect(overall.score).toBe((3 * 3 + 2) / 4);
    expect(weightsOf(at("2026-Q1", [one], undefined, model)).map((share) => [...share])).toEqual([[0.5, 0.25, 0.25]]);
  });

  it("leave a unit out of a pillar of which nothing applies there", () => {
    const without = buildAssessment("b", "2026-Q1", [LEFT_OUT, LEFT_OUT, settled(2), settled(2)]);
    const { pillars, overall } = levelsOf(at("2026-Q1", [all("a", 4), without], units));
    expect(pillars.map(({ score, slots }) => [score, slots])).toEqual([
      [4, 2],
      [(1 * 4 + 3 * 2) / 4, 4],
    ]);
    expect(overall.score).toBe(3.25);
    const nothing = levelsOf(at("2026-Q1", [buildAssessment("u", "2026-Q1", Array(4).fill(LEFT_OUT))]));
    expect(nothing.overall).toMatchObject({ score: null, floor: null, slots: 0, isTooEarly: false });
    expect(nothing.overall.standing).toBe("not applicable");
  });

  it("are too early while settled slots carry less than half of the weight", () => {
    const some = (functions: (StoredFigures | null)[]) =>
      levelsOf(at("2026-Q1", [buildAssessment("u", "2026-Q1", functions)]));
    expect(some([settled(2), null, null, null]).overall).toMatchObject({ isTooEarly: true, standing: "too early" });
    expect(some([settled(2), null, null, null]).pillars.map(({ standing }) => standing)).toEqual([
      "assessed",
      "not assessed",
    ]);
    expect(some([settled(2), null, settled(3), null]).overall).toMatchObject({
      isTooEarly: false,
      standing: "assessed",
    });
    const heavy = [buildUnit("a", { criticality: 2 }), buildUnit("b", { criticality: 3 })];
    expect(levelsOf(at("2026-Q1", [all("a", 4)], heavy)).overall.isTooEarly).toBe(true);
    expect(levelsOf(at("2026-Q1", [all("b", 4)], heavy)).overall.isTooEarly).toBe(false);
  });

  it("cover the active units with an approved assessment", () => {
    const approved = { ...all("a", 4), isApproved: true };
    const standings = at("2026-Q2", [approved, all("b", 1)], [...units, buildUnit("c", { retiredFrom: "2026-Q2" })]);
    expect(standings.coverage).toEqual({ approved: 1, active: 2 });
    expect(ofUnits(standings, (id) => id === "b").coverage).toEqual({ approved: 0, active: 1 });
  });

  it("count a retired unit before the period from which it is retired, and in none from it on", () => {
    const retired = [buildUnit("a"), buildUnit("b", { retiredFrom: "2026-Q3" })];
    const scoreAt = (period: string) => levelsOf(at(period, [all("a", 4), all("b", 1)], retired)).overall.score;
    expect([scoreAt("2026-Q2"), scoreAt("2026-Q3"), scoreAt("2026-Q4")]).toEqual([2.5, 4, 4]);
  });
});

describe("a change", () => {
  const first = buildAssessment("u", "2026-Q1", [settled(2), settled(2), settled(2), null]);
  const second = buildAssessment("u", "2026-Q2", [settled(3), settled(2), open(1), settled(4)]);
  const [from, to] = [at("2026-Q1", [first, second]), at("2026-Q2", [first, second])];

  it("is the mean of the differences where both are settled, with what was judged again", () => {
    expect(changeBetween(from, to)).toEqual({ value: 1 / 3, judgedAgain: 3, of: 4 });
    expect(changeBetween(from, to, "p")).toEqual({ value: 0.5, judgedAgain: 2, of: 2 });
  });

  it("says that nothing was judged since, and never +0.0", () => {
    expect(changeBetween(to, to)).toEqual({ value: null, judgedAgain: 0, of: 4 });
    expect(changeBetween(to, at("2026-Q4", [first, second]))).toEqual({ value: null, judgedAgain: 0, of: 4 });
  });

  it("is too early while what can be compared carries less than half of the weight", () => {
    const begun = buildAssessment("u", "2026-Q1", [settled(2), null, null, null]);
    const all = buildAssessment("u", "2026-Q2", [settled(3), settled(3), settled(3), settled(3)]);
    const change = changeBetween(at("2026-Q1", [begun, all]), at("2026-Q2", [begun, all]));
    expect(change).toEqual({ value: null, judgedAgain: 4, of: 4 });
  });

  it("counts a new revision of the same assessment as judged again", () => {
    const approved = { ...second, functions: Array(4).fill(settled(2)), isApproved: true };
    const again = { ...approved, revision: 2 };
    expect(changeBetween(at("2026-Q2", [approved]), at("2026-Q2", [again]))).toEqual({
      value: 0,
      judgedAgain: 4,
      of: 4,
    });
  });

  it("names the slots that moved it most", () => {
    expect(moversBetween(from, to, 5)).toEqual([{ unitId: "u", functionKey: "p.a", from: 2, to: 3 }]);
    expect(moversBetween(to, to, 5)).toEqual([]);
  });
});

describe("what holds back", () => {
  const of = (functions: (StoredFigures | null)[], units = ["u"]) =>
    heldBackBy(
      levelsOf(
        at(
          "2026-Q1",
          units.map((unit) => buildAssessment(unit, "2026-Q1", functions)),
          units.map((unit) => buildUnit(unit)),
        ),
      ),
    );

  it("is the two lowest pillars where they differ, and their functions at the floor", () => {
    expect(of([settled(1), settled(3), settled(3), settled(3)], ["u", "v"])).toEqual({
      pillars: ["p", "q"],
      functions: [
        { functionKey: "p.a", units: 2, of: 2 },
        { functionKey: "q.a", units: 2, of: 2 },
        { functionKey: "q.b", units: 2, of: 2 },
      ],
    });
    expect(of([settled(2), settled(2), settled(2), settled(2)]).pillars).toEqual([]);
  });

  it("is no pillar that is too early", () => {
    expect(of([settled(3), settled(3), open(1), open(1)])).toEqual({
      pillars: [],
      functions: [
        { functionKey: "p.a", units: 1, of: 1 },
        { functionKey: "p.b", units: 1, of: 1 },
      ],
    });
  });

  it("is nothing at Optimal", () => {
    expect(of(Array(4).fill(settled(4)))).toEqual({ pillars: [], functions: [] });
  });
});
