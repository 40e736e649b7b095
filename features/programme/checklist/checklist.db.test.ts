import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { queriesOf } from "@/lib/test/count-queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { outcomesAfter } from "@/lib/test/waiting";
import { saveChecklistItem, undoChecklistItem } from "./commands";
import { getChecklist, getChecklistCsv, getChecklistItem, listItemStatuses } from "./queries";
import { CHECKLIST_ITEMS } from "./rules";

await useTestDatabase();

const TODAY = new Date().toISOString().slice(0, 10);
const ITEM = "identity-access.f2";

async function buildTeam() {
  const organization = await buildOrganization();
  const owner = await buildMember(organization, "owner");
  const unit = await buildUnit(owner, { name: "Payments" });
  const scopes = [{ unitId: unit.id, pillar: "identity" }];
  return {
    organization,
    owner,
    unit,
    lead: await buildMember(organization, "lead"),
    assessor: await buildMember(organization, "assessor", { scopes }),
    reviewer: await buildMember(organization, "reviewer", { scopes: [{ unitId: unit.id, pillar: null }] }),
  };
}

const evidenceSeenBy = (actor: Actor, seenOn = TODAY) => ({
  url: "https://example.org/mfa",
  title: "MFA report",
  seenOn,
  seenById: actor.userId,
});

const save = (actor: Actor, unitId: string, document: object, version: number | null = 0, itemId = ITEM) =>
  saveChecklistItem(actor, { unitId, itemId, version, document });

describe("a checklist item", () => {
  it("is implemented by one person and verified by another, and coverage follows", async () => {
    const { unit, assessor, reviewer, lead } = await buildTeam();
    const document = { status: "implemented", ownerId: assessor.userId };
    const first = await save(assessor, unit.id, document);
    expect(first).toMatchObject({ version: 1, status: "implemented", ownerName: assessor.userName });
    await expect(save(reviewer, unit.id, { ...document, status: "verified" }, 1)).rejects.toMatchObject({
      errors: [{ path: "evidence.url" }],
    });
    const withEvidence = { ...document, status: "verified", evidence: evidenceSeenBy(reviewer) };
    await expect(save(assessor, unit.id, withEvidence, 1)).rejects.toMatchObject({ code: "forbidden" });
    const verified = await save(reviewer, unit.id, withEvidence, 1);
    expect(verified).toMatchObject({ version: 2, countsAs: "verified", verifiedByName: reviewer.userName });
    const { coverage, items } = await getChecklist(lead, unit.id);
    expect(items).toHaveLength(CHECKLIST_ITEMS.length);
    expect(coverage.total.all).toMatchObject({ verified: 1, done: 1, not_started: CHECKLIST_ITEMS.length - 1 });
    expect(await listItemStatuses(lead, unit.id, [ITEM, "identity-access.f1"])).toEqual(new Map([[ITEM, "verified"]]));
  });

  it("is not verified by its owner, whatever the role", async () => {
    const { unit, lead, owner } = await buildTeam();
    const document = { status: "verified", ownerId: lead.userId, evidence: evidenceSeenBy(lead) };
    await expect(save(owner, unit.id, document)).rejects.toMatchObject({ errors: [{ path: "status" }] });
    await save(lead, unit.id, { ...document, status: "implemented" });
    await expect(save(lead, unit.id, document, 1)).rejects.toMatchObject({ errors: [{ path: "status" }] });
    await expect(save(owner, unit.id, { ...document, ownerId: null }, 1)).rejects.toMatchObject({
      errors: [{ path: "ownerId" }],
    });
    const verified = await save(owner, unit.id, document, 1);
    await expect(save(lead, unit.id, { ...document, ownerId: owner.userId }, verified.version)).rejects.toMatchObject({
      errors: [{ path: "ownerId" }],
    });
  });

  // The server's day and the database's clock need not agree.
  describe.each([
    ["on the database's day", 0],
    ["with the server a day behind", -1],
    ["with the server a day ahead", 1],
  ])("%s", (_, days) => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + days * 86_400_000 });
      return () => vi.useRealTimers();
    });

    async function buildItem() {
      const team = await buildTeam();
      const { lead, owner, assessor } = team;
      const begun = { status: "in_progress", evidence: evidenceSeenBy(lead) };
      return {
        ...team,
        owned: { ...begun, ownerId: owner.userId },
        handedOver: { ...begun, ownerId: assessor.userId },
      };
    }
    const done = <T extends object>(document: T) => ({ ...document, status: "implemented" });
    const verified = <T extends object>(document: T) => ({ ...document, status: "verified" });
    const refusal = { errors: [{ path: "status", message: expect.stringMatching(/owned the item when it was/) }] };

    it("is not verified by whoever owned it when it was implemented, though it is in other hands now", async () => {
      const { unit, lead, owner, assessor, owned, handedOver } = await buildItem();
      await save(assessor, unit.id, done(owned));
      await save(owner, unit.id, done(handedOver), 1);
      await expect(save(owner, unit.id, verified(handedOver), 2)).rejects.toMatchObject(refusal);
      expect(await save(lead, unit.id, verified(handedOver), 2)).toMatchObject({ verifiedById: lead.userId });
    });

    it("is verified by whoever gave it away before it was implemented, if only just", async () => {
      const { unit, owner, assessor, owned, handedOver } = await buildItem();
      await save(owner, unit.id, owned);
      await save(owner, unit.id, handedOver, 1);
      await save(assessor, unit.id, done(handedOver), 2);
      expect(await save(owner, unit.id, verified(handedOver), 3)).toMatchObject({ verifiedById: owner.userId });
    });

    it("counts from when it was implemented anew, and not from taking back that it fell", async () => {
      const { unit, lead, owner, assessor, owned, handedOver } = await buildItem();
      await save(assessor, unit.id, done(owned));
      await save(lead, unit.id, done(handedOver), 1);
      await save(lead, unit.id, handedOver, 2);
      await undoChecklistItem(lead, { unitId: unit.id, itemId: ITEM, version: 3 });
      await expect(save(owner, unit.id, verified(handedOver), 4)).rejects.toMatchObject(refusal);
      await save(lead, unit.id, handedOver, 4);
      await save(assessor, unit.id, done({ ...handedOver, note: "Again" }), 5);
      expect(await save(owner, unit.id, verified({ ...handedOver, note: "Again" }), 6)).toMatchObject({ version: 7 });
    });
  });

  it("is not verified by whoever implemented it, whoever owns it", async () => {
    const { unit, lead, owner, assessor } = await buildTeam();
    const document = { status: "implemented", ownerId: assessor.userId, evidence: evidenceSeenBy(lead) };
    expect(await save(lead, unit.id, document)).toMatchObject({
      implementedById: lead.userId,
      implementedByName: lead.userName,
      implementedOn: TODAY,
    });
    const verified = { ...document, status: "verified" };
    await expect(save(lead, unit.id, verified, 1)).rejects.toMatchObject({ errors: [{ path: "status" }] });
    expect(await save(owner, unit.id, verified, 1)).toMatchObject({ verifiedByName: owner.userName });
  });

  it("is for assessors and reviewers who have one of the pillars that it serves", async () => {
    const { organization, unit, assessor } = await buildTeam();
    const ofData = "application-data.f3";
    const scopes = [{ unitId: unit.id, pillar: "identity" }];
    const reviewer = await buildMember(organization, "reviewer", { scopes });
    const data = await buildMember(organization, "assessor", { scopes: [{ unitId: unit.id, pillar: "data" }] });
    for (const actor of [assessor, reviewer])
      await expect(save(actor, unit.id, { status: "in_progress" }, 0, ofData)).rejects.toThrow(/None of the pillars/);
    expect(await save(data, unit.id, { status: "in_progress" }, 0, ofData)).toMatchObject({ version: 1 });
  });

  it("goes back to what it was before its last save, by whoever made that", async () => {
    const { unit, lead, owner } = await buildTeam();
    const undo = (actor: Actor, version: number) =>
      undoChecklistItem(actor, { unitId: unit.id, itemId: ITEM, version });
    await expect(undo(lead, 0)).rejects.toMatchObject({ code: "conflict" });
    const document = { status: "implemented", ownerId: lead.userId, evidence: evidenceSeenBy(lead), note: "Done" };
    await save(lead, unit.id, document);
    const verified = await save(owner, unit.id, { ...document, status: "verified" }, 1);
    await expect(undo(lead, 2)).rejects.toMatchObject({ code: "forbidden" });
    await save(lead, unit.id, { status: "in_progress" }, 2);
    await expect(undo(lead, 2)).rejects.toMatchObject({ code: "stale", current: { version: 3 } });
    const { updatedAt: _, ...before } = verified;
    expect(await undo(lead, 3)).toMatchObject({ ...before, version: 4, updatedBy: lead.userName });
    expect(await undo(lead, 4)).toMatchObject({ status: "in_progress", note: "", verifiedById: null, version: 5 });
  });

  it("leaves a reviewer nothing but verifying and taking that back", async () => {
    const { unit, assessor, reviewer } = await buildTeam();
    await expect(save(reviewer, unit.id, { status: "in_progress" })).rejects.toMatchObject({ code: "forbidden" });
    const document = {
      status: "implemented",
      note: "Done",
      ownerId: assessor.userId,
      evidence: evidenceSeenBy(assessor),
    };
    await save(assessor, unit.id, document);
    const verified = { ...document, status: "verified" };
    await expect(save(reviewer, unit.id, { ...verified, note: "Mine" }, 1)).rejects.toMatchObject({
      code: "forbidden",
    });
    await save(reviewer, unit.id, verified, 1);
    // An assessor may write beside it, but not put other evidence under it.
    await save(assessor, unit.id, { ...verified, note: "Still done" }, 2);
    const other = { ...verified.evidence, title: "Another report" };
    await expect(save(assessor, unit.id, { ...verified, evidence: other }, 3)).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await save(reviewer, unit.id, { ...verified, note: "Still done", status: "implemented" }, 3)).toMatchObject({
      verifiedById: null,
    });
  });

  it("is checked in the order not there, forbidden, version missing, stale, invalid", async () => {
    const { organization, owner, unit, lead } = await buildTeam();
    const executive = await buildMember(organization, "executive");
    const elsewhere = await buildMember(await buildOrganization(), "owner");
    const wrong = { status: "nonsense" };
    await expect(save(elsewhere, unit.id, wrong, null)).rejects.toMatchObject({ code: "not_found" });
    await expect(save(lead, unit.id, wrong, null, "identity-access.f9")).rejects.toMatchObject({ code: "not_found" });
    await expect(save(executive, unit.id, wrong, null)).rejects.toMatchObject({ code: "forbidden" });
    await expect(save(lead, unit.id, wrong, null)).rejects.toThrow(/If-Match/);
    await expect(save(lead, unit.id, wrong, 3)).rejects.toMatchObject({ code: "stale", current: { version: 0 } });
    await expect(save(lead, unit.id, wrong, 0)).rejects.toMatchObject({ errors: [{ path: "status" }] });
    const stranger = { status: "in_progress", ownerId: elsewhere.userId, evidence: evidenceSeenBy(elsewhere) };
    await expect(save(owner, unit.id, stranger, 0)).rejects.toMatchObject({
      errors: [{ path: "ownerId" }, { path: "evidence.seenById" }],
    });
    const admin = await buildMember(organization, "admin");
    const away = await buildMember(organization, "assessor");
    for (const [who, message] of [
      [admin, /does not see checklists in their role/],
      [away, /does not see this unit; give them the unit/],
    ] as const)
      await expect(save(lead, unit.id, { status: "in_progress", ownerId: who.userId }, 0)).rejects.toMatchObject({
        errors: [{ path: "ownerId", message: expect.stringMatching(message) }],
      });
    for (const url of [
      "javascript:alert(1)",
      "ftp://example.org/x",
      "/report",
      "https://",
      "https://tenet.example@evil.example/x",
    ])
      await expect(
        save(lead, unit.id, { status: "implemented", evidence: { ...evidenceSeenBy(lead), url } }),
      ).rejects.toMatchObject({ errors: [{ path: "evidence.url" }] });
  });

  it("accepts what was read, and stores nothing when nothing changed", async () => {
    const { unit, lead } = await buildTeam();
    const document = { status: "implemented", reviewedOn: "2026-05-31", evidence: evidenceSeenBy(lead) };
    const stored = await save(lead, unit.id, document);
    expect(stored).toMatchObject({ nextReviewOn: "2026-11-30", isNextReviewGiven: false });
    expect(await save(lead, unit.id, stored, 1)).toEqual(stored);
    expect((await getChecklistItem(lead, unit.id, ITEM)).item).toEqual(stored);
  });

  it("is stored once when two people write first", async () => {
    const { unit, lead, owner } = await buildTeam();
    const ends = await outcomesAfter(
      (db) => db.$queryRaw`SELECT "id" FROM "Unit" WHERE "id" = ${unit.id}::uuid FOR NO KEY UPDATE`,
      [lead, owner].map((actor) => () => save(actor, unit.id, { status: "in_progress", note: actor.userName })),
    );
    expect(ends).toEqual(["done", "stale"]);
    expect((await getChecklistItem(lead, unit.id, ITEM)).item.version).toBe(1);
  });
});

describe("the checklist of a unit", () => {
  it("takes the same number of queries whatever is in it", async () => {
    const { unit, lead, assessor } = await buildTeam();
    const read = () => getChecklist(lead, unit.id);
    await read();
    const empty = await queriesOf(read);
    for (const { id } of CHECKLIST_ITEMS) {
      const document = { status: "implemented", ownerId: assessor.userId, evidence: evidenceSeenBy(assessor) };
      await save(lead, unit.id, document, 0, id);
    }
    const full = await queriesOf(read);
    // The names of owners and of those who looked are read with the items: one query each, not one per item.
    expect(full - empty).toBeLessThanOrEqual(6);
  });

  it("comes as CSV, a row per item that the filter leaves", async () => {
    const { unit, lead } = await buildTeam();
    await save(lead, unit.id, { status: "in_progress", note: "=1+1" });
    const lines = (await getChecklistCsv(lead, unit.id)).trimEnd().split("\r\n");
    expect(lines).toHaveLength(1 + CHECKLIST_ITEMS.length);
    expect(lines.find((line) => line.includes(ITEM))).toMatch(/Foundational.*In progress.*'=1\+1$/);
    const begun = await getChecklistCsv(lead, unit.id, { status: "in_progress" });
    expect(begun.trimEnd().split("\r\n")).toHaveLength(2);
  });
});
