import { describe, expect, it } from "vitest";
import { createAssessment, saveFunction } from "@/features/assess/assessment/commands";
import type { Answer } from "@/features/assess/assessment/schema";
import { criteriaOf, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { getWork } from "@/features/workspace/work/queries";
import type { Actor } from "@/lib/access/actor";
import { dayOf } from "@/lib/base/day";
import { periodOf, shiftPeriod } from "@/lib/base/period";
import { queriesOf } from "@/lib/test/count-queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildAnswers, buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { getAssessmentList, getOverview } from "./overview.queries";

await useTestDatabase();

const now = periodOf(dayOf(new Date()), 1);

/** A unit's assessment of which every function has the same answer. */
async function buildAssessed(owner: Actor, unitId: string, period: string, answer: Answer | null) {
  const { id } = await createAssessment(owner, { unitId, period });
  if (answer !== null) await buildAnswers(owner, id, answer);
  return id;
}

describe("the Overview", () => {
  it("weighs what each unit counts with, not later than the period", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    const [a, b, c] = [
      await buildUnit(owner, { criticality: 1 }),
      await buildUnit(owner, { criticality: 3 }),
      await buildUnit(owner),
    ];
    await buildAssessed(owner, a.id, shiftPeriod(now, -20), "met");
    await buildAssessed(owner, a.id, shiftPeriod(now, -12), null);
    await buildAssessed(owner, b.id, shiftPeriod(now, -2), "met");
    await buildAssessed(owner, b.id, now, "not_met");
    await buildAssessed(owner, c.id, shiftPeriod(now, 1), "met");
    const { overall, coverage, trend, periods } = await getOverview(owner, {});
    expect(overall.score).toBe((1 * 4 + 3 * 1 + 3 * 1) / 7);
    expect(overall).toMatchObject({ possible: (1 * 4 + 3 * 1 + 3 * 4) / 7, standing: "assessed", floor: 1 });
    expect(coverage).toEqual({ approved: 0, active: 3 });
    // Before b was judged, less than half of the weight was.
    expect(trend.map(({ claimed }) => claimed)).toEqual([...Array(6).fill(null), 19 / 7, 19 / 7, 10 / 7]);
    expect(periods[0]).toBe(shiftPeriod(now, 1));
    expect((await getOverview(owner, { period: shiftPeriod(now, -1) })).overall.score).toBe(19 / 7);
  });

  it("shows a change at once, though it remembers what it has scored", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    const unit = await buildUnit(owner);
    const assessmentId = await buildAssessed(owner, unit.id, now, "not_met");
    expect((await getOverview(owner, {})).overall.score).toBe(1);
    const fn = ztmmFunctions.get("identity.authentication");
    const answers = Object.fromEntries((fn ? criteriaOf(fn) : []).map(({ id }) => [id, "met"]));
    await saveFunction(owner, {
      assessmentId,
      functionKey: "identity.authentication",
      version: 1,
      document: { answers },
    });
    expect((await getOverview(owner, {})).pillars[0]?.score).toBeCloseTo((4 + 6) / 7, 12);
    const document = { answers, notApplicable: true, justification: "No people here." };
    await saveFunction(owner, { assessmentId, functionKey: "identity.authentication", version: 2, document });
    expect((await getOverview(owner, {})).pillars[0]?.score).toBe(1);
  });

  it("takes the same few queries for one unit and for many over many periods", async () => {
    const build = async (units: number, periods: number) => {
      const owner = await buildMember(await buildOrganization(), "owner");
      for (let u = 0; u < units; u++) {
        const unit = await buildUnit(owner);
        for (let p = 0; p < periods; p++) await buildAssessed(owner, unit.id, shiftPeriod(now, -p), "met");
      }
      return owner;
    };
    const [small, large] = [await build(1, 1), await build(4, 3)];
    const cold = [await queriesOf(() => getOverview(small, {})), await queriesOf(() => getOverview(large, {}))];
    expect(cold[1]).toBe(cold[0]);
    expect(cold[0]).toBeLessThanOrEqual(5);
    expect(await queriesOf(() => getOverview(large, {}))).toBe(1);
  });

  it("holds nothing of another organisation", async () => {
    const other = await buildMember(await buildOrganization(), "owner");
    await buildAssessed(other, (await buildUnit(other)).id, now, "met");
    const owner = await buildMember(await buildOrganization(), "owner");
    const { units, coverage, overall } = await getOverview(owner, {});
    expect([units, coverage, overall.standing]).toEqual([[], { approved: 0, active: 0 }, "not assessed"]);
  });

  it("is for those who see the whole organisation", async () => {
    const home = await buildOrganization();
    for (const role of ["assessor", "reviewer"] as const)
      await expect(getOverview(await buildMember(home, role), {})).rejects.toMatchObject({ code: "forbidden" });
    for (const role of ["owner", "admin", "lead", "executive", "auditor"] as const)
      expect((await getOverview(await buildMember(home, role), {})).units).toEqual([]);
  });
});

describe("the list of assessments and My work", () => {
  it("show a scoped role its own units and nothing else", async () => {
    const home = await buildOrganization();
    const owner = await buildMember(home, "owner");
    const [mine, theirs] = [await buildUnit(owner), await buildUnit(owner)];
    const id = await buildAssessed(owner, mine.id, now, "met");
    await buildAssessed(owner, theirs.id, shiftPeriod(now, 1), "met");
    const assessor = await buildMember(home, "assessor", { scopes: [{ unitId: mine.id, pillar: "data" }] });
    const list = await getAssessmentList(assessor, {});
    const rows = list.level.rows.map(({ row }) => row);
    expect(rows.map(({ unit }) => unit.id)).toEqual([mine.id]);
    expect(rows[0]?.cells.map((cell) => cell?.id ?? null)).toEqual([id, null, null, null]);
    expect(list.periods).toEqual([now]);
    const work = await getWork(assessor);
    expect(work.units.map((unit) => [unit.id, unit.assessment?.id])).toEqual([[mine.id, id]]);
    expect(work.units[0]?.assignments.map(({ pillar, next }) => [pillar, next])).toEqual([["data", null]]);
  });

  it("begin with the current quarter, also where one ahead is begun", async () => {
    const owner = await buildMember(await buildOrganization(), "owner");
    const unit = await buildUnit(owner);
    await buildAssessed(owner, unit.id, shiftPeriod(now, 2), null);
    const list = await getAssessmentList(owner, {});
    expect(list.to).toBe(now);
    expect(list.shown).toEqual([0, -1, -2, -3].map((count) => shiftPeriod(now, count)));
    expect(list.periods).toEqual([shiftPeriod(now, 2), now]);
    expect((await getAssessmentList(owner, { to: shiftPeriod(now, 2) })).shown[0]).toBe(shiftPeriod(now, 2));
  });

  it("are empty without assignments", async () => {
    const assessor = await buildMember(await buildOrganization(), "assessor");
    expect((await getAssessmentList(assessor, {})).level.rows).toEqual([]);
    expect((await getWork(assessor)).units).toEqual([]);
  });

  it("take the same number of queries for one unit and for several", async () => {
    const build = async (units: number) => {
      const home = await buildOrganization();
      const owner = await buildMember(home, "owner");
      const scopes: { unitId: string; pillar: null }[] = [];
      for (let u = 0; u < units; u++) {
        const { id } = await buildUnit(owner);
        scopes.push({ unitId: id, pillar: null });
        await buildAssessed(owner, id, now, "met");
      }
      return buildMember(home, "assessor", { scopes });
    };
    const [one, several] = [await build(1), await build(5)];
    for (const load of [getWork, (actor: Actor) => getAssessmentList(actor, {})])
      expect(await queriesOf(() => load(several))).toBe(await queriesOf(() => load(one)));
  });
});
