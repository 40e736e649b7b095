import { listUnnameable } from "@/features/organization/people/queries";
import { getUnit } from "@/features/organization/unit/queries";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/policy";
import { requireAllowed, whoHelps } from "@/lib/access/require-allowed";
import { recordEvent } from "@/lib/audit/commands";
import { AppError, type FieldError, notFound } from "@/lib/base/errors";
import { allErrors, fieldErrors, withoutMembers } from "@/lib/base/validation";
import { type GivenVersion, refuseAnyVersion, requireVersion } from "@/lib/base/versions";
import { type Db, transaction } from "@/lib/database/client";
import { checklistActions } from "./audit.rules";
import { checkItem, hasOwnedSinceDone, type OwnedSave } from "./check.rules";
import { readDraft } from "./check.schema";
import { type ItemRights, rightsOn, whyNot } from "./policy";
import { findRow, readClock } from "./queries";
import { ITEM_SELECT, toItem, toStored } from "./row.rules";
import { type CatalogueItem, changedItemFields, findItem, isVerifying, type StoredItem, settle } from "./rules";
import { type ChecklistItem, checklistDocumentSchema, checklistItemSchema } from "./schema";

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
  implementedById: item.implementedById,
  implementedByName: item.implementedByName,
  implementedOn: dateOf(item.implementedOn),
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
type AuditView = ReturnType<typeof auditView>;

const ofAuditView = (view: AuditView): StoredItem => {
  const { evidenceUrl: url, evidenceTitle: title, evidenceSeenOn: seenOn, evidenceSeenById: seenById, ...item } = view;
  return { ...item, evidence: url === "" ? null : { url, title, seenOn, seenById } };
};

type ItemKey = { unitId: string; itemId: string };

/** The item, and what the actor may do with it. Throws `not_found`; `forbidden` for who may do nothing. */
async function requireItem(actor: Actor, { unitId, itemId }: ItemKey): Promise<[CatalogueItem, ItemRights]> {
  await getUnit(actor, unitId);
  const item = findItem(itemId);
  if (!item) throw notFound("This item of the checklist");
  const rights = rightsOn(actor, unitId, item);
  if (rights.mayWrite || rights.mayVerify) return [item, rights];
  if (!can(actor, "checklist.verify", { unitId })) requireAllowed(actor, "checklist.write", { unitId });
  throw new AppError(
    "forbidden",
    `None of the pillars that this item serves is assigned to you; nothing was changed. ${whoHelps(actor)}`,
  );
}

const subjectIdOf = ({ unitId, itemId }: ItemKey) => `${unitId}/${itemId}`;
const { "checklist.saved": saved } = checklistActions;

/** Stores an item as it is given, with its audit event. */
async function store(db: Db, actor: Actor, { unitId, itemId }: ItemKey, before: StoredItem, after: StoredItem) {
  const key = { organizationId: actor.organizationId, unitId, itemId };
  const columns = columnsOf(after, actor);
  const row = await db.checklistEntry.upsert({
    where: { organizationId_unitId_itemId: key },
    create: { ...key, ...columns },
    update: { ...columns, version: { increment: 1 } },
    select: ITEM_SELECT,
  });
  await recordEvent(db, actor, {
    action: saved,
    subjectId: subjectIdOf({ unitId, itemId }),
    before: auditView(before),
    after: auditView(after),
  });
  return row;
}

/**
 * Whoever owned an item when it was implemented, or since, does not verify it, in whosever hands it is now. The order of
 * the saves decides: a day is too coarse, and the clocks of server and database need not agree.
 */
async function requireDistance(db: Db, actor: Actor, input: ItemKey): Promise<void> {
  const saves = await db.$queryRaw<OwnedSave[]>`
    SELECT "before"->>'implementedOn' IS NOT NULL AS "wasDone",
      COALESCE("after" = lag("before") OVER (ORDER BY "sequence"), false) AS "isUndo",
      COALESCE(${actor.userId} IN ("before"->>'ownerId', "after"->>'ownerId'), false) AS "isOwner"
    FROM "AuditEvent"
    WHERE "organizationId" = ${actor.organizationId}::uuid
      AND "subjectType" = ${saved.subjectType} AND "subjectId" = ${subjectIdOf(input)}
    ORDER BY "sequence"`;
  if (!hasOwnedSinceDone(saves)) return;
  const message =
    "cannot be verified by somebody who owned the item when it was implemented, or has owned it since; ask somebody else to look";
  throw refuse([{ path: "status", message }]);
}

/** Locks the item and reads it; throws when it is not the version any more that was edited. */
async function openItem(
  db: Db,
  actor: Actor,
  item: CatalogueItem,
  { unitId, itemId, version }: ItemKey & { version: GivenVersion },
) {
  await lockUnit(db, actor, unitId);
  const clock = await readClock(actor, db);
  const row = await findRow(db, actor, unitId, itemId);
  const stored = toItem(item, unitId, row, clock);
  requireVersion(version, stored.version, stored);
  return { row, stored, clock };
}

/** What an item that was read has beside its document; whoever sends it back sends these along. */
const READ_ONLY = Object.keys(checklistItemSchema.shape).filter((name) => !(name in checklistDocumentSchema.shape));

function documentOf(input: unknown): unknown {
  const document = withoutMembers(input, READ_ONLY);
  if (typeof document !== "object" || document === null || !("evidence" in document)) return document;
  return { ...document, evidence: withoutMembers(document.evidence, ["seenByName"]) };
}

/**
 * Replaces what is stored of an item of a unit. `version` is the one that was edited (null: missing; 0: nothing was
 * stored yet). Checks in this order: not_found, forbidden, version missing, stale (with the stored item), invalid; whether
 * the change is one for a verifier, or for somebody who may not verify (forbidden), can only be said of a valid document.
 * Storing what is stored already changes nothing.
 */
export async function saveChecklistItem(
  actor: Actor,
  input: ItemKey & { version: GivenVersion; document: unknown },
): Promise<ChecklistItem> {
  const { unitId } = input;
  const [item, rights] = await requireItem(actor, input);
  return transaction(async (db) => {
    const { row, stored, clock } = await openItem(db, actor, item, input);
    const before = toStored(row);
    const by = { ...clock, actorId: actor.userId, actorName: actor.userName };
    const document = documentOf(input.document);
    const { success, data: sent, error } = checklistDocumentSchema.strict().safeParse(document);
    if (!success) {
      const draft = settle(before, readDraft(document, { ...before, today: clock.today }), by);
      throw refuse(allErrors(fieldErrors(error), checkItem(before, draft, clock)));
    }
    const after = settle(before, sent, by);
    if (changedItemFields(before, after).length === 0) return stored;
    const reason = whyNot(rights, before, after);
    if (reason !== null) throw new AppError("forbidden", reason);
    const errors = checkItem(before, after, clock);
    if (errors.length > 0) throw refuse(errors);
    if (isVerifying(before, after)) await requireDistance(db, actor, input);
    await requirePeople(db, actor, unitId, before, after);
    return toItem(item, unitId, await store(db, actor, input, before, after), clock);
  });
}

/**
 * Takes the last save of an item back: it is as its audit event says that it was before, who implemented and verified it
 * included. `version` is the one that the save left. For whoever made that save; undoing an undo does it again. Throws
 * not_found, forbidden, stale (with the stored item), malformed for "any", conflict where nothing was saved yet.
 */
export async function undoChecklistItem(
  actor: Actor,
  input: ItemKey & { version: GivenVersion },
): Promise<ChecklistItem> {
  const { unitId } = input;
  const [item] = await requireItem(actor, input);
  refuseAnyVersion(input.version);
  return transaction(async (db) => {
    const { row, clock } = await openItem(db, actor, item, input);
    if (row && row.updatedById !== actor.userId)
      throw new AppError("forbidden", `${row.updatedByName} saved this item last; you take back only what you saved.`);
    const newest = await db.auditEvent.findFirst({
      where: { organizationId: actor.organizationId, subjectType: saved.subjectType, subjectId: subjectIdOf(input) },
      orderBy: { sequence: "desc" },
      select: { before: true },
    });
    if (!newest)
      throw new AppError("conflict", "Nothing was saved of this item yet, so there is nothing to take back.");
    const after = ofAuditView(newest.before as unknown as AuditView);
    return toItem(item, unitId, await store(db, actor, input, toStored(row), after), clock);
  });
}
