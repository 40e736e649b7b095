import { describe, expect, it } from "vitest";
import { createAssessment, saveFunction } from "@/features/assess/assessment/commands";
import { criteriaOf, ztmm, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { database } from "@/lib/database/client";
import { buildSession, call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildAnswers, buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";

import type { OrganizationScore, UnitScore } from "./schema";

await useTestDatabase();

const KEY = "identity.authentication";
const organization = await buildOrganization("Acme");
const owner = await buildMember(organization, "owner");
const as = await buildSession(owner);
const head = await buildUnit(owner, { name: "Head office", criticality: 1 });
const below = await buildUnit(owner, { name: "Payments", criticality: 4, parentId: head.id });
const beside = await buildUnit(owner, { name: "Archive", criticality: 2 });
const base = `/api/v1/o/${organization.slug}`;
const read = async (address: string) => (await call("GET", `${base}${address}`, { as })).json as OrganizationScore;
const readUnit = async (id: string, period: string) =>
  (await call("GET", `${base}/units/${id}/score?period=${period}`, { as })).json as UnitScore;

const start = (unitId: string, period: string) => createAssessment(owner, { unitId, period });
const first = await start(head.id, "2026-Q2");
await buildAnswers(owner, first.id, "met");
const second = await start(below.id, "2026-Q2");
await buildAnswers(owner, second.id, "not_met");

const allOf = (answer: "met" | "partly") => {
  const fn = ztmmFunctions.get(KEY);
  return Object.fromEntries((fn ? criteriaOf(fn) : []).map(({ id }) => [id, answer]));
};

describe("the score of the organisation", () => {
  it("weighs all active units, the unassessed ones open", async () => {
    const score = await read("/score?period=2026-Q3");
    expect(score).toMatchObject({
      period: "2026-Q3",
      since: "2026-Q2",
      method: "tenet-1",
      modelVersion: ztmm.version,
      overall: {
        score: (1 * 4 + 4 * 1 + 2 * 1) / 7,
        possible: (1 * 4 + 4 * 1 + 2 * 4) / 7,
        floor: 1,
        settled: 74,
        slots: 111,
        isTooEarly: false,
      },
      coverage: { approved: 0, active: 3 },
      change: { value: null, judgedAgain: 0, of: 111 },
      movers: [],
      heldBackBy: { pillars: [] },
    });
    expect(score.pillars[0]?.functions[0]).toMatchObject({ key: KEY, settled: 2, slots: 3, atFloor: 1 });
    expect(Object.keys(score.overall)).not.toContain("standing");
  });

  it("can be of a unit with all below it", async () => {
    const branch = await read(`/score?period=2026-Q3&unit=${head.id}`);
    expect(branch.overall).toMatchObject({ score: (1 * 4 + 4 * 1) / 5, slots: 74 });
    expect(branch.coverage).toEqual({ approved: 0, active: 2 });
    const alone = await read(`/score?period=2026-Q3&unit=${beside.id}`);
    expect(alone.overall).toMatchObject({ settled: 0, slots: 37, isTooEarly: true, score: 1, possible: 4 });
  });

  it("refuses what is no period, and a unit that is not there", async () => {
    const status = async (address: string) => (await call("GET", `${base}${address}`, { as })).status;
    expect(await status("/score?period=2026-Q5")).toBe(422);
    expect(await status("/score?since=last")).toBe(422);
    expect(await status(`/score?unit=${first.id}`)).toBe(404);
    expect(await status(`/units/${first.id}/score`)).toBe(404);
  });
});

describe("the score of a unit", () => {
  it("keeps what is settled while a newer quarter is filled, until a function is settled there", async () => {
    const { id: assessmentId } = await start(below.id, "2026-Q3");
    const at = async () => {
      const unit = await readUnit(below.id, "2026-Q3");
      const { functionKey: _, ...standing } = unit.standings.find((one) => one.functionKey === KEY) ?? {};
      return { standing, change: unit.change };
    };
    const before = { score: 1, possible: 1, proven: 1, stage: 1, settled: true, from: "2026-Q2", basis: "provisional" };
    const unchanged = { value: null, judgedAgain: 0, of: 37 };
    expect(await at()).toEqual({ standing: before, change: unchanged });
    const [one = ""] = Object.keys(allOf("met"));
    const key = { assessmentId, functionKey: KEY };
    await saveFunction(owner, { ...key, version: 0, document: { answers: { [one]: "met" } } });
    expect(await at()).toEqual({ standing: before, change: unchanged });
    await saveFunction(owner, { ...key, version: 1, document: { answers: allOf("met") } });
    const { standing, change } = await at();
    expect(standing).toMatchObject({ score: 4, from: "2026-Q3", basis: "provisional" });
    expect(change).toMatchObject({ judgedAgain: 1, of: 37 });
    expect(change.value).toBeGreaterThan(0);
    const { movers } = await read("/score?period=2026-Q3");
    expect(movers).toEqual([{ unitId: below.id, functionKey: KEY, from: 1, to: 4 }]);
  });

  it("shows a function that is left out, without figures and without a slot", async () => {
    const document = { answers: {}, notApplicable: true, justification: "No people here." };
    const { id: assessmentId } = await start(beside.id, "2026-Q3");
    await saveFunction(owner, { assessmentId, functionKey: KEY, version: 0, document });
    const { standings, overall } = await readUnit(beside.id, "2026-Q3");
    expect(standings).toHaveLength(ztmmFunctions.size);
    expect(standings[0]).toEqual({
      functionKey: KEY,
      score: null,
      possible: null,
      proven: null,
      stage: null,
      settled: true,
      from: "2026-Q3",
      basis: "provisional",
    });
    expect(overall.slots).toBe(ztmmFunctions.size - 1);
  });

  it("is of the approved assessment once there is one", async () => {
    await database().assessment.updateMany({ where: { id: second.id }, data: { state: "approved" } });
    await start(beside.id, "2026-Q4");
    const { standings, coverage, overall } = await readUnit(below.id, "2026-Q4");
    expect(new Set(standings.map(({ basis, from }) => `${basis} ${from}`))).toEqual(new Set(["approved 2026-Q2"]));
    expect([coverage, overall.score]).toEqual([{ approved: 1, active: 1 }, 1]);
  });

  it("is for those who see the unit alone", async () => {
    const scopes = [{ unitId: below.id, pillar: null }];
    const assessor = await buildSession(await buildMember(organization, "assessor", { scopes }));
    const status = async (address: string) => (await call("GET", `${base}${address}`, { as: assessor })).status;
    expect(await status(`/units/${below.id}/score`)).toBe(200);
    expect(await status(`/units/${head.id}/score`)).toBe(404);
    expect(await status("/score")).toBe(403);
    expect(await status(`/score?unit=${below.id}`)).toBe(403);
  });
});
