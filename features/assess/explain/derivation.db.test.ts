import { describe, expect, it } from "vitest";
import { createAssessment, saveFunction } from "@/features/assess/assessment/commands";
import { getResult } from "@/features/assess/result/queries";
import { getOverview } from "@/features/assess/standing/overview.queries";
import { buildSession, call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildAnswers, buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { getDerivation, getOrganizationDerivation } from "./queries";

await useTestDatabase();

const KEY = "identity.authentication";
const FIRST = `${KEY}.initial.1`;
const target = { stage: "advanced", date: "2027-12-31" } as const;

const organization = await buildOrganization("Acme");
const owner = await buildMember(organization, "owner");
const as = await buildSession(owner);
const unit = await buildUnit(owner, { name: "Payments", criticality: 4 });
const idle = await buildUnit(owner, { name: "Archive" });

async function buildAssessed(period: string, answer: string) {
  const { id } = await createAssessment(owner, { unitId: unit.id, period });
  const document = { answers: { [FIRST]: answer }, target };
  await saveFunction(owner, { assessmentId: id, functionKey: KEY, version: 0, document });
  return id;
}
await buildAssessed("2026-Q3", "not_met");
const now = await buildAssessed("2026-Q4", "met");
const base = `/api/v1/o/${organization.slug}`;

describe("how a figure of an assessment was worked out", () => {
  it("says what it is compared with, as the result does", async () => {
    const home = await buildMember(await buildOrganization(), "owner");
    const { id: unitId } = await buildUnit(home, { name: "Payments" });
    const build = async (period: string, answer: "met" | "not_met") => {
      const { id } = await createAssessment(home, { unitId, period });
      await buildAnswers(home, id, answer);
      return id;
    };
    const [first, second] = [await build("2026-Q3", "not_met"), await build("2026-Q4", "met")];
    const { view } = await getResult(home, second);
    const derivation = await getDerivation(home, second, "identity");
    expect(derivation).toMatchObject({
      standing: "assessed",
      since: { period: "2026-Q3", assessment: first, last: 1, ...view.pillars[0]?.change },
    });
    expect(derivation.since?.from).toBe(3);
    expect((await getDerivation(home, first, "identity")).since).toBeNull();
  });

  it("compares nothing that is too early, as the result does", async () => {
    const { view } = await getResult(owner, now);
    expect(view.pillars[0]).toMatchObject({ standing: "too early", last: null, change: null });
    expect(await getDerivation(owner, now, "identity")).toMatchObject({
      of: "identity",
      title: "Payments, 2026-Q4: Identity",
      standing: "too early",
      since: null,
      targets: [{ key: KEY, ...target }],
      standings: { "identity.identity-stores": "not assessed" },
    });
  });

  it("is the same in the interface, with its text", async () => {
    for (const of of ["overall", "identity", KEY, "governance"]) {
      const { asOf: _, ...shown } = await getDerivation(owner, now, of);
      const { json } = await call("GET", `${base}/assessments/${now}/derivation?of=${of}`, { as });
      expect(json).toMatchObject(JSON.parse(JSON.stringify(shown)));
    }
    const { text } = await getDerivation(owner, now, "identity");
    expect(text).toContain("Authentication: weight 1 x");
    expect(text).toMatch(/^Held back by: .*\(not assessed\)/m);
  });

  it("of what is no figure is refused, behind an assessment that is not there", async () => {
    const read = async (address: string) => (await call("GET", `${base}${address}`, { as })).status;
    expect(await read(`/assessments/${now}/derivation`)).toBe(200);
    for (const of of ["nonsense", FIRST, "constructor"]) {
      expect(await read(`/assessments/${now}/derivation?of=${of}`)).toBe(422);
      expect(await read(`/assessments/${unit.id}/derivation?of=${of}`)).toBe(404);
      expect(await read(`/derivation?of=${of}`)).toBe(422);
    }
    expect(await read(`/derivation?of=${KEY}`)).toBe(422);
    expect(await read("/derivation?period=2026-Q9")).toBe(422);
  });
});

describe("how a figure of the organisation was worked out", () => {
  it("has the Overview's figures, from the units", async () => {
    const overview = await getOverview(owner, { period: "2026-Q4" });
    const [identity] = overview.pillars;
    const derivation = await getOrganizationDerivation(owner, { of: "identity", period: "2026-Q4" });
    expect(derivation).toMatchObject({
      title: "Acme, 2026-Q4: Identity",
      unit: null,
      standing: identity?.standing,
      result: { score: identity?.score, possible: identity?.possible },
      change: { since: "2026-Q3", ...identity?.change },
      coverage: { approved: 0, active: 2 },
      totals: { weights: 7 },
    });
    expect(derivation.terms.map(({ key, weight, settled, slots }) => [key, weight, settled, slots])).toEqual([
      [idle.id, 3, 0, 7],
      [unit.id, 4, 0, 7],
    ]);
    const lines = derivation.text.split("\n");
    expect(lines).toContain("  Archive: weight 3 x 1.00 = 3.00 (not assessed)");
    expect(lines).toContain("Too early to score: 0 of 14 functions judged");
    expect(lines.slice(-2)).toEqual(["Units approved: 0 of 2", "Since 2026-Q3: nothing judged"]);
    const whole = await getOrganizationDerivation(owner, { of: "overall", period: "2026-Q4" });
    expect(whole.result.score).toBe(overview.overall.score);
    expect(whole.text).toContain("  Data: weight 1 x 1.00 = 1.00 (not assessed)");
  });

  it("leads on to a unit's standing, and from there to the functions with the assessments that they are from", async () => {
    const overview = await getOverview(owner, { period: "2026-Q4" });
    const row = overview.units.find((one) => one.unit.id === unit.id);
    const whole = await getOrganizationDerivation(owner, { of: "overall", period: "2026-Q4", unit: unit.id });
    expect(whole.title).toBe("Payments, 2026-Q4: All pillars");
    expect(whole.result.score).toBe(row?.overall.score);
    const pillar = await getOrganizationDerivation(owner, { of: "identity", period: "2026-Q4", unit: unit.id });
    expect(pillar.result.score).toBe(row?.pillars[0]?.score);
    expect(pillar.terms.map(({ kind, basis, assessment }) => [kind, basis, assessment?.id ?? null])).toEqual([
      ["function", "open", now],
      ...Array(6).fill(["function", "open", null]),
    ]);
    await expect(getOrganizationDerivation(owner, { of: "overall", unit: now })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("is the same in the interface", async () => {
    const { asOf: _, ...shown } = await getOrganizationDerivation(owner, { of: "overall", period: "2026-Q3" });
    expect((await call("GET", `${base}/derivation?period=2026-Q3`, { as })).json).toMatchObject(shown);
  });
});
