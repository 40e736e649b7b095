import { requireAllowed } from "@/lib/access/rules";
import { recordEvent } from "@/lib/audit/commands";
import type { Actor } from "@/lib/auth/actor";
import { type Db, transaction } from "@/lib/db";
import { AppError, type FieldError, notFound } from "@/lib/errors";
import { listUnnameable } from "@/lib/member/queries";
import { requireValid } from "@/lib/text/schema";
import { getUnit } from "@/lib/unit/queries";
import { type GivenVersion, requireVersion } from "@/lib/versions/rules";
import { rightsOn, whyNot } from "./policy";
import { findRow, ITEM_SELECT, readClock, toItem, toStored } from "./queries";
import { changedFields, checkItem, findItem, type StoredItem, settle } from "./rules";
import { type ChecklistItem, checklistDocumentSchema } from "./schema";

const refuse = (errors: FieldError[]) =>
  new AppError("invalid", "The item cannot be stored as it is. Nothing was changed; see each field.", { errors });

/** Locks the unit for this transaction: two first writes of an item would otherwise both find nothing there. */
async function lockUnit(db: Db, actor: Actor, unitId: string): Promise<void> {
  const found = await db.$queryRaw<unknown[]>`SELECT "id" FROM "Unit"
    WHERE "organizationId" = ${actor.organizationId}::uuid AND "id" = ${unitId}::uuid FOR NO KEY UPDATE`;
  if (found.length === 0) throw notFound("This unit");
}

/** The people whom a change names see the item; one who no longer does stays where they were named before. */
async function requirePeople(db: Db, actor: Actor, unitId: string, before: StoredItem, after: StoredItem) {
  const named = [
    { path: "ownerId", id: after.ownerId, was: before.ownerId },
    { path: "evidence.seenById", id: after.evidence?.seenById ?? null, was: before.evidence?.seenById ?? null },
  ].flatMap(({ path, id, was }) => (id !== null && id !== was ? [{ path, id }] : []));
  if (named.length === 0) return;
  const on = { things: "checklists", reading: "checklist.read", unitId } as const;
  const reasons = await listUnnameable(
    db,
    actor,
    named.map(({ id }) => id),
    on,
  );
  const errors = named.flatMap(({ path, id }) => {
    const message = reasons.get(id);
    return message === undefined ? [] : [{ path, message }];
  });
  if (errors.length > 0) throw refuse(errors);
}

const dateOf = (day: string | null | undefined) => (day == null ? null : new Date(day));

const columnsOf = (item: StoredItem, actor: Actor) => ({
  status: item.status,
  reason: item.reason,
  ownerId: item.ownerId,
  dueOn: dateOf(item.dueOn),
  evidenceUrl: item.evidence?.url ?? "",
  evidenceTitle: item.evidence?.title ?? "",
  evidenceSeenOn: dateOf(item.evidence?.seenOn),
  evidenceSeenById: item.evidence?.seenById ?? null,
  verifiedById: item.verifiedById,
  verifiedOn: dateOf(item.verifiedOn),
  note: item.note,
  reviewedOn: dateOf(item.reviewedOn),
  nextReviewOn: dateOf(item.nextReviewOn),
  updatedAt: new Date(),
  updatedById: actor.userId,
  updatedByName: actor.userName,
});

/** An item as an audit event shows it, evidence field by field. */
const auditView = ({ evidence, ...item }: StoredItem) => ({
  ...item,
  evidenceUrl: evidence?.url ?? "",
  evidenceTitle: evidence?.title ?? "",
  evidenceSeenOn: evidence?.seenOn ?? null,
  evidenceSeenById: evidence?.seenById ?? null,
});

/**
 * Replaces what is stored of an item of a unit. `version` is the one that was edited (null: missing; 0: nothing was
 * stored yet). Checks in this order: not_found, forbidden, version missing, stale (with the stored item), invalid; whether
 * the change is one for a verifier, or for somebody who may not verify (forbidden), can only be said of a valid document.
 * Storing what is stored already changes nothing.
 */
export async function saveChecklistItem(
  actor: Actor,
  input: { unitId: string; itemId: string; version: GivenVersion; document: unknown },
): Promise<ChecklistItem> {
  const { unitId, itemId } = input;
  await getUnit(actor, unitId);
  const item = findItem(itemId);
  if (!item) throw notFound("This item of the checklist");
  const rights = rightsOn(actor, unitId);
  if (!rights.mayVerify) requireAllowed(actor, "checklist.write", { unitId });
  return transaction(async (db) => {
    await lockUnit(db, actor, unitId);
    const clock = await readClock(actor, db);
    const row = await findRow(db, actor, unitId, itemId);
    const stored = toItem(item, unitId, row, clock);
    requireVersion(input.version, stored.version, stored);
    const before = toStored(row);
    const sent = requireValid(checklistDocumentSchema, input.document);
    const after = settle(before, sent, { ...clock, actorId: actor.userId });
    if (changedFields(before, after).length === 0) return stored;
    const reason = whyNot(rights, before, after);
    if (reason !== null) throw new AppError("forbidden", reason);
    const errors = checkItem(before, after, clock);
    if (errors.length > 0) throw refuse(errors);
    await requirePeople(db, actor, unitId, before, after);
    const key = { organizationId: actor.organizationId, unitId, itemId };
    const columns = columnsOf(after, actor);
    const saved = await db.checklistEntry.upsert({
      where: { organizationId_unitId_itemId: key },
      create: { ...key, ...columns },
      update: { ...columns, version: { increment: 1 } },
      select: ITEM_SELECT,
    });
    await recordEvent(db, actor, {
      action: "checklist.saved",
      subjectType: "checklist",
      subjectId: `${unitId}/${itemId}`,
      before: auditView(before),
      after: auditView(after),
    });
    return toItem(item, unitId, saved, clock);
  });
}
