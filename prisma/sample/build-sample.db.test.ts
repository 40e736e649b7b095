import { describe, expect, it } from "vitest";
import { isSameDocument } from "@/features/assess/assessment/answers.rules";
import { verifyFigures } from "@/features/assess/assessment/figures.queries";
import { listAssessments, listFunctions, toFunctionDto } from "@/features/assess/assessment/queries";
import { inviteMember } from "@/features/organization/people/invitation.commands";
import { listAllUnits } from "@/features/organization/unit/queries";
import { treeOrder } from "@/features/organization/unit/rules";
import { listAuditEvents } from "@/lib/audit/queries";
import { eventHash, GENESIS_HASH } from "@/lib/audit/rules";
import { signIn } from "@/lib/auth/commands";
import { mintActor } from "@/lib/auth/mint-actor";
import { dayOf } from "@/lib/base/day";
import { provideSettings } from "@/lib/base/env";
import { periodOf } from "@/lib/base/period";
import { database } from "@/lib/database/client";
import { isSampleComplete } from "@/lib/installation/http/health";
import { useTestDatabase } from "@/lib/test/database";
import { buildSample } from "./build-sample";
import { CURRENT, PEOPLE, QUARTERS, SAMPLE, UNITS } from "./organisation";
import { sampleDocuments, samplePeriods } from "./plan";

await useTestDatabase();
provideSettings({ TENET_DEMO: "1" });

async function sampleOwner() {
  const { user, organization } = await database().membership.findFirstOrThrow({
    where: { role: "owner" },
    include: { user: true, organization: true },
  });
  return mintActor({
    kind: "user",
    userId: user.id,
    userName: user.name,
    organizationId: organization.id,
    organizationSlug: organization.slug,
    organizationName: organization.name,
    timeZone: organization.timeZone,
    yearStartMonth: organization.yearStartMonth,
    role: "owner",
    scopes: [],
    tokenId: null,
    tokenScopes: null,
    address: null,
  });
}

/** Builds until a step that begins like this is reported, as if the process had been killed there. */
async function buildUntil(step: RegExp): Promise<void> {
  const stop = (reported: string) => {
    if (step.test(reported)) throw new Error("cut off");
  };
  await expect(buildSample(stop)).rejects.toThrow("cut off");
}

/** Every event of the organisation, oldest first. */
async function allEvents() {
  const owner = await sampleOwner();
  const events = [];
  let cursor: string | undefined;
  do {
    const page = await listAuditEvents(owner, { cursor, limit: 200 });
    events.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return events.reverse();
}

describe("building the sample organisation", () => {
  // One after the other: each goes on with what the one before has left.
  it("goes on after being cut off, and marks itself complete at the end alone", { timeout: 240_000 }, async () => {
    await buildUntil(/^Building/);
    // What a build leaves that is cut off between an invitation and its acceptance, and in the middle of a quarter.
    const [lead] = PEOPLE.filter((person) => person.role === "lead");
    if (lead) await inviteMember(await sampleOwner(), { ...lead, scopes: [] });
    await buildUntil(/\(3 of 9\)/);
    await database().functionAnswer.deleteMany({ where: { functionKey: { startsWith: "data." } } });
    expect(await isSampleComplete()).toBe(false);
    const steps: string[] = [];
    await buildSample((step) => steps.push(step));
    expect(steps[0]).toMatch(/^Going on/);
    expect(await isSampleComplete()).toBe(true);
  });

  it("leaves a complete one alone", async () => {
    const before = await database().auditEvent.count();
    await buildSample(() => expect.unreachable());
    expect(await database().auditEvent.count()).toBe(before);
  });

  it("has made every unit, below its parent", async () => {
    const owner = await sampleOwner();
    expect([owner.organizationSlug, owner.organizationName]).toEqual([SAMPLE.slug, SAMPLE.name]);
    const units = await listAllUnits(owner);
    const named = units.map((unit) => [unit.name, units.find(({ id }) => id === unit.parentId)?.name ?? null]);
    expect(named).toEqual(UNITS.map((unit) => [unit.name, unit.parent]));
    expect(Math.max(...treeOrder(units).map((row) => row.depth))).toBe(2);
  });

  it("has made one account per role, which can sign in", async () => {
    for (const { email, name } of PEOPLE) {
      const who = await signIn({ email, password: SAMPLE.password }, { address: null, userAgent: null });
      expect(who.userName).toBe(name);
    }
    expect(await database().user.count()).toBe(PEOPLE.length);
    expect(await database().invitation.count({ where: { acceptedAt: null, revokedAt: null } })).toBe(0);
  });

  it("has stored exactly what is planned", async () => {
    const owner = await sampleOwner();
    const current = periodOf(dayOf(new Date()), 1);
    const { items } = await listAssessments(owner, { limit: 200 });
    expect(new Set(items.map((item) => item.period))).toEqual(new Set(samplePeriods(current)));
    expect(items).toHaveLength(UNITS.length * QUARTERS - 2 - CURRENT - 1);
    for (const { id, period, unitName } of items) {
      const unit = UNITS.find(({ name }) => name === unitName);
      const stored = new Map((await listFunctions(owner, id)).map((document) => [document.key, document]));
      for (const [key, document] of unit ? sampleDocuments(unit, samplePeriods(current).indexOf(period), current) : [])
        expect(isSameDocument(stored.get(key) ?? toFunctionDto(key, null), document)).toBe(true);
    }
  });

  it("has every function judged again in past quarters, and leaves a few of the current one to be confirmed", async () => {
    const current = periodOf(dayOf(new Date()), 1);
    const carried = await database().functionAnswer.findMany({
      where: { carriedForward: true },
      select: { assessment: { select: { period: true } } },
    });
    expect(new Set(carried.map(({ assessment }) => assessment.period))).toEqual(new Set([current]));
    expect(carried.length).toBeGreaterThan(3);
    expect(carried.length).toBeLessThan(20);
  });

  it("has answers of their own quarters, whose times the audit log does not repeat", async () => {
    const answers = await database().functionAnswer.findMany({
      select: { updatedAt: true, assessment: { select: { period: true, createdAt: true } } },
    });
    for (const { updatedAt, assessment } of answers) {
      expect(periodOf(dayOf(updatedAt), 1)).toBe(assessment.period);
      expect(periodOf(dayOf(assessment.createdAt), 1)).toBe(assessment.period);
      expect(updatedAt.getTime()).toBeLessThanOrEqual(Date.now());
    }
    const times = (await allEvents()).map(({ at }) => new Date(at).getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it("has stored the figures of every function", async () => {
    const faults: string[] = [];
    await verifyFigures((fault) => faults.push(fault));
    expect(faults).toEqual([]);
  });

  it("has let the assessor answer what is assigned to the assessor", async () => {
    const authors = await database().functionAnswer.groupBy({ by: ["updatedByName"] });
    expect(authors.map((author) => author.updatedByName).sort()).toEqual(["Sample Assessor", "Sample Lead"]);
  });

  it("has left an unbroken audit log", async () => {
    let previous = GENESIS_HASH;
    for (const { hash, previousHash, ...event } of await allEvents()) {
      expect(previousHash).toBe(previous);
      expect(eventHash(previousHash, event)).toBe(hash);
      previous = hash;
    }
    expect((await allEvents()).at(-1)).toMatchObject({ action: "session.opened" });
  });
});
