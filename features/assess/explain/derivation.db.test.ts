import { describe, expect, it } from "vitest";
import { createAssessment, saveFunction } from "@/features/assess/assessment/commands";
import { getResult } from "@/features/assess/result/queries";
import { getOverview } from "@/features/assess/standing/overview.queries";
import { buildSession, call } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
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
const before = await buildAssessed("2026-Q3", "not_met");
const now = await buildAssessed("2026-Q4", "met");
const base = `/api/v1/o/${organization.slug}`;

describe("how a figure of an assessment was worked out", () => {
  it("says what it is compared with, as the result does", async () => {
    const { view } = await getResult(owner, now);
    const derivation = await getDerivation(owner, now, "identity");
    expect(derivation).toMatchObject({
      of: "identity",
      title: "Payments, 2026-Q4: Identity",
      since: { period: "2026-Q3", assessment: before, ...view.pillars[0]?.change },
      targets: [{ key: KEY, ...target }],
      standings: { "identity.identity-stores": "not assessed" },
    });
    expect(derivation.since?.last).toBe(view.pillars[0]?.last);
    expect((await getDerivation(owner, now, "data")).since).toBeNull();
    expect((await getDerivation(owner, before, "identity")).since).toBeNull();
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
      result: { score: identity?.score, possible: identity?.possible },
      since: { period: "2026-Q3", last: identity?.last, ...identity?.change },
      coverage: { assessed: 1, total: 2 },
      totals: { weights: 4 },
    });
    expect(derivation.terms.map(({ key, weight, assessment }) => [key, weight, assessment?.id])).toEqual([
      [idle.id, 3, undefined],
      [unit.id, 4, now],
    ]);
    const lines = derivation.text.split("\n");
    expect(lines).toContain("  Archive: not assessed, left out");
    expect(lines.at(-2)).toBe("Units assessed: 1 of 2");
    const whole = await getOrganizationDerivation(owner, { of: "overall", period: "2026-Q4" });
    expect(whole.result.score).toBe(overview.overall.score);
    expect(whole.text).toContain("  Data: weight 1 x 1.00 = 1.00 (not assessed)");
    expect(whole.levels.heldBackByUnits.map(({ name }) => name)).toEqual(["Payments"]);
  });

  it("is the same in the interface", async () => {
    const { asOf: _, ...shown } = await getOrganizationDerivation(owner, { of: "overall", period: "2026-Q3" });
    expect((await call("GET", `${base}/derivation?period=2026-Q3`, { as })).json).toMatchObject(shown);
  });
});
