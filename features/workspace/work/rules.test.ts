import { describe, expect, it } from "vitest";
import type { StoredProgress } from "@/features/assess/assessment/rules";
import { criteriaOf, ztmm, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { itemStandingOf, type StoredItem, UNTOUCHED } from "@/features/programme/checklist/rules";
import { assembleWork, dueOfItem, OWNED_MAX, type Owned, ownedOf, type WorkAssessment, workedOn } from "./rules";

const assessment = (unitId: string, period: string, state: WorkAssessment["state"] = "draft"): WorkAssessment => ({
  id: `${unitId} ${period}`,
  unitId,
  period,
  state,
  modelVersion: ztmm.version,
});
const units = [
  { id: "a", name: "A", parentId: null },
  { id: "b", name: "B", parentId: null },
];

/** The whole of a function answered. */
function buildProgress(key: string, more: Partial<StoredProgress> = {}): StoredProgress {
  const fn = ztmmFunctions.get(key);
  const count = fn ? criteriaOf(fn).length : 0;
  return { key, answered: count, applicable: count, settled: true, ...more };
}

it("works on the current period's assessment, else on the latest", () => {
  const all = [
    assessment("a", "2027-Q1"),
    assessment("a", "2026-Q4"),
    assessment("b", "2026-Q1"),
    assessment("b", "2026-Q3"),
  ];
  expect(workedOn(all, "2026-Q4").map(({ id }) => id)).toEqual(["a 2026-Q4", "b 2026-Q3"]);
  expect(workedOn([...all].reverse(), "2026-Q4").map(({ id }) => id)).toEqual(["b 2026-Q3", "a 2026-Q4"]);
});

describe("what somebody owns", () => {
  const owned = (id: string, dueOn: string | null): Owned => ({
    from: "register",
    kind: "tasks",
    id,
    name: id,
    unitName: null,
    dueOn,
    dueWhat: "due",
  });
  const all = [owned("none", null), owned("b", "2026-11-22"), owned("c", "2026-11-22"), owned("late", "2026-11-21")];

  it("is told the soonest due first, what has no date last", () => {
    const group = ownedOf(all, "2026-11-22");
    expect(group.items.map(({ id, isOverdue }) => [id, isOverdue])).toEqual([
      ["late", true],
      ["b", false],
      ["c", false],
      ["none", false],
    ]);
    expect(group).toMatchObject({ total: 4, overdue: 1 });
  });

  it("is cut, not counted less", () => {
    const many = Array.from({ length: OWNED_MAX + 5 }, (_, index) => owned(`${index}`, "2020-01-31"));
    const group = ownedOf(many, "2026-11-22");
    expect(group.items).toHaveLength(OWNED_MAX);
    expect(group).toMatchObject({ total: OWNED_MAX + 5, overdue: OWNED_MAX + 5 });
    expect(ownedOf(many.slice(0, 3), "2026-11-22", { total: 90, overdue: 7 })).toMatchObject({ total: 90, overdue: 7 });
  });

  const due = (item: Partial<StoredItem>) => {
    const stored = { ...UNTOUCHED, ...item };
    const seenOn = stored.evidence?.seenOn ?? null;
    return dueOfItem({ ...stored, seenOn }, itemStandingOf(stored, { today: "2026-11-22", months: 6 }), 6);
  };
  const evidence = (seenOn: string) => ({ url: "https://example.org", title: "", seenOn, seenById: "p" });

  it("is due while it is open, and again when its review is over or its verification has lapsed", () => {
    expect(due({ dueOn: "2027-01-31" })).toEqual({ dueOn: "2027-01-31", dueWhat: "due" });
    expect(due({ status: "in_progress" })).toEqual({ dueOn: null, dueWhat: "due" });
    expect(due({ status: "in_progress", dueOn: "2027-01-31", reviewedOn: "2026-01-31" })).toEqual({
      dueOn: "2026-07-31",
      dueWhat: "review",
    });
    expect(due({ status: "implemented", dueOn: "2026-01-31", reviewedOn: "2026-10-31" })).toBeNull();
    expect(due({ status: "verified", evidence: evidence("2026-01-31"), reviewedOn: "2026-10-31" })).toEqual({
      dueOn: "2026-07-31",
      dueWhat: "lapsed",
    });
    expect(due({ status: "not_applicable", dueOn: "2026-01-31" })).toBeNull();
  });
});

describe("assignments", () => {
  const scopes = [
    { unitId: "a", pillar: "data" },
    { unitId: "b", pillar: null },
  ];
  const period = "2026-Q4";
  const work = (functions: (StoredProgress & { assessment: string })[], state: WorkAssessment["state"] = "draft") =>
    assembleWork({
      period,
      units,
      assessments: [assessment("a", period, state), assessment("b", period, state)],
      functions,
      scopes,
    });

  it("are the pillars of the scopes, all of them without one", () => {
    expect(work([]).units.map(({ assignments }) => assignments.map(({ pillar }) => pillar))).toEqual([
      ["data"],
      ztmm.pillars.map(({ key }) => key),
    ]);
  });

  it("begin with the first open function", () => {
    expect(work([]).next).toMatchObject({ unit: "A", key: "data.data-inventory-management", isBegun: false });
  });

  it("go on with what is begun", () => {
    const { next, units: rows } = work([{ assessment: `b ${period}`, ...buildProgress("devices.resource-access") }]);
    expect(next).toMatchObject({ unit: "B", isBegun: true });
    expect(next?.key.startsWith("devices.")).toBe(true);
    expect(rows[1]?.assignments[1]).toMatchObject({ settled: 1, functionCount: ztmm.pillars[1]?.functions.length });
    expect(rows[1]?.assignments[1]?.answered).toBe(buildProgress("devices.resource-access").answered);
  });

  it("pass over what is settled, and over nothing that is not, however much of it is answered", () => {
    const [first, second] = ztmm.pillars.find(({ key }) => key === "data")?.functions.map(({ key }) => key) ?? [];
    const progress = (settled: boolean) =>
      work([
        { assessment: `a ${period}`, ...buildProgress(first ?? "", { answered: 1 }) },
        { assessment: `a ${period}`, ...buildProgress(second ?? "", { settled }) },
      ]).units[0]?.assignments[0]?.next?.key;
    expect(progress(false)).toBe(second);
    expect([first, second]).not.toContain(progress(true));
  });

  it("have nothing next when the assessment is closed", () => {
    expect(work([], "submitted").next).toBeNull();
  });

  it("say when nothing has been started", () => {
    const [row] = assembleWork({ period, units, assessments: [], functions: [], scopes }).units;
    expect(row).toMatchObject({ assessment: null, assignments: [{ pillar: "data", answered: 0 }] });
  });
});
