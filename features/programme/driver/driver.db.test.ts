import { describe, expect, it } from "vitest";
import { createAssessment } from "@/features/assess/assessment/commands";
import type { Answer } from "@/features/assess/assessment/schema";
import { programme } from "@/features/model/catalogue/programme/model";
import type { Actor } from "@/lib/access/actor";
import { dayOf } from "@/lib/base/day";
import { periodOf, shiftPeriod } from "@/lib/base/period";
import { buildSession, call } from "@/lib/test/api-client";
import { queriesOf } from "@/lib/test/count-queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildAnswers, buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { getDriver, getDriverCsv, listDrivers, listTenets } from "./queries";

await useTestDatabase();

const requirementsOf = (key: string) => programme.drivers.find((one) => one.key === key)?.requirements ?? [];
const dod = requirementsOf("dod");
const now = periodOf(dayOf(new Date()), 1);

/** An assessment of which every function has the same answer. */
async function buildAssessed(owner: Actor, unitId: string, answer: Answer, period = now): Promise<void> {
  const { id } = await createAssessment(owner, { unitId, period });
  await buildAnswers(owner, id, answer);
}

const home = await buildOrganization();
const owner = await buildMember(home, "owner");
const [strong, weak] = [await buildUnit(owner, { criticality: 1 }), await buildUnit(owner, { criticality: 3 })];
await buildAssessed(owner, strong.id, "met");
await buildAssessed(owner, weak.id, "met", shiftPeriod(now, -2));
await buildAssessed(owner, weak.id, "not_met");

describe("what the answers support", () => {
  it("rolls up over the units, and is that of one unit when it is asked for", async () => {
    const { list } = await listTenets(owner, {});
    expect(list.tenets.map(({ support }) => [support.key, support.score])).toEqual(
      Array(7).fill(["traditional", (1 * 4 + 3 * 1) / 4]),
    );
    expect(list.coverage).toEqual({ assessed: 2, total: 2 });
    const one = (await listTenets(owner, { unit: strong.id })).list;
    expect(one.unit).toEqual({ id: strong.id, name: strong.name });
    expect(one.tenets.map(({ support }) => support.key)).toEqual(Array(7).fill("optimal"));
    const before = (await listTenets(owner, { period: shiftPeriod(now, -1), unit: weak.id })).list;
    expect(before.principles.map(({ support }) => support.key)).toEqual(Array(3).fill("optimal"));
  });

  it("is unknown in a period without answers", async () => {
    const { list } = await listDrivers(owner, { period: "2001-Q1" });
    expect(list.coverage.assessed).toBe(0);
    for (const { totals } of list.drivers)
      expect(totals.counts.unknown).toBe(totals.requirements - totals.counts["not-linked"]);
  });

  it("is that of their own units for reviewers and assessors", async () => {
    const scopes = [{ unitId: strong.id, pillar: "identity" }];
    const assessor = await buildMember(home, "assessor", { scopes });
    const { list, choices } = await listTenets(assessor, {});
    expect(list.coverage).toEqual({ assessed: 1, total: 1 });
    expect(choices.hasUnits).toBe(true);
    expect(list.tenets.map(({ support }) => support.key)).toEqual(Array(7).fill("optimal"));
    await expect(listTenets(assessor, { unit: weak.id })).rejects.toMatchObject({ code: "not_found" });
  });

  it("shows nothing of another organisation, and nothing to an admin", async () => {
    const stranger = await buildMember(await buildOrganization(), "owner");
    expect((await listDrivers(stranger, {})).list.coverage).toEqual({ assessed: 0, total: 0 });
    await expect(listDrivers(stranger, { unit: strong.id })).rejects.toMatchObject({ code: "not_found" });
    await expect(listDrivers(await buildMember(home, "admin"), {})).rejects.toMatchObject({ code: "forbidden" });
  });

  it("takes the same few queries for one unit and for several", async () => {
    const build = async (units: number) => {
      const lead = await buildMember(await buildOrganization(), "lead");
      const admin = { ...lead, role: "owner" as const };
      for (let i = 0; i < units; i++) await buildAssessed(admin, (await buildUnit(admin)).id, "partly");
      return lead;
    };
    const [one, several] = [await build(1), await build(4)];
    for (const load of [listDrivers, listTenets, (actor: Actor) => getDriver(actor, "dod", {})]) {
      const few = await queriesOf(() => load(one, {}));
      expect(await queriesOf(() => load(several, {}))).toBe(few);
      expect(few).toBeLessThanOrEqual(5);
    }
  });
});

describe("over the interface", () => {
  const base = `/api/v1/o/${home.slug}/programme`;
  const get = async (path: string) => call("GET", `${base}${path}`, { as: await buildSession(owner) });
  type Driver = {
    key: string;
    groups: number;
    mapping: string;
    totals: { requirements: number };
    items: { id: string }[];
  };

  it("gives every list of the publications with its count", async () => {
    const { drivers } = (await get("/drivers")).json as { drivers: Driver[] };
    expect(drivers.map(({ key, mapping, totals }) => [key, mapping, totals.requirements])).toEqual(
      programme.drivers.map(({ key, requirements }) => [key, "unofficial", requirements.length]),
    );
    expect(drivers.find(({ key }) => key === "dod")?.groups).toBe(new Set(dod.map(({ group }) => group)).size);
    const { principles, tenets } = (await get("/tenets")).json as { principles: unknown[]; tenets: unknown[] };
    expect([principles.length, tenets.length]).toEqual([
      programme.principles.length,
      requirementsOf("sp-800-207").length,
    ]);
  });

  it("filters the requirements of a driver and leaves its totals whole", async () => {
    const answer = (await get("/drivers/dod?level=target&text=inventory")).json as Driver;
    expect(answer.items.length).toBeGreaterThan(0);
    expect(answer.items.length).toBeLessThan(dod.filter(({ level }) => level === "target").length);
    expect(answer.totals.requirements).toBe(dod.length);
    expect((await get("/drivers/dod?support=optimal")).json).toMatchObject({ items: [] });
  });

  it("refuses an unknown driver, pillar and period", async () => {
    expect((await get("/drivers/none")).status).toBe(404);
    expect((await get("/drivers/dod?pillar=none")).status).toBe(422);
    expect((await get("/drivers?period=now")).status).toBe(422);
    expect((await get(`/drivers?unit=${home.id}`)).status).toBe(404);
  });

  it("gives the requirements as CSV, a row each, with the kind of mapping", async () => {
    const answer = await get("/drivers/omb-m-22-09/csv");
    expect(answer.headers.get("content-type")).toContain("text/csv");
    const text = await getDriverCsv(owner, "omb-m-22-09", {});
    expect(text.trim().split("\r\n")).toHaveLength(1 + requirementsOf("omb-m-22-09").length);
    expect(text).toContain("OMB M-22-09,unofficial");
    expect((await getDriverCsv(owner, "dod", { level: "target" })).trim().split("\r\n")).toHaveLength(
      1 + dod.filter(({ level }) => level === "target").length,
    );
  });
});

describe("the lists of the articles", () => {
  it("are in the interface's catalogue, each with its count", async () => {
    const { json } = await call("GET", "/api/v1/catalogue", { as: await buildSession(owner) });
    const given = json as typeof programme;
    expect({
      steps: given.steps.length,
      stages: given.rolloutStages.map(({ tips }) => tips.length),
      kpis: given.kpis.length,
      signals: given.accessFlow.signals.length,
      insights: given.insights.length,
    }).toEqual({
      steps: programme.steps.length,
      stages: programme.rolloutStages.map(({ tips }) => tips.length),
      kpis: programme.kpis.length,
      signals: programme.accessFlow.signals.length,
      insights: programme.insights.length,
    });
  });
});
