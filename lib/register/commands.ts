import canonicalize from "canonicalize";
import { requireAllowed } from "@/lib/access/rules";
import { recordEvent } from "@/lib/audit/commands";
import type { Actor } from "@/lib/auth/actor";
import { type Db, type Transact, transaction } from "@/lib/db";
import { AppError, type FieldError } from "@/lib/errors";
import { isId } from "@/lib/ids/rules";
import { requireValid } from "@/lib/text/schema";
import { getUnit } from "@/lib/unit/queries";
import { type GivenVersion, requireVersion } from "@/lib/versions/rules";
import { Prisma } from "@/prisma/generated/client";
import { checkOf } from "./kinds";
import { mayChange, mayKeep } from "./policy";
import { ENTRY_SELECT, findEntry, toEntry } from "./queries";
import {
  documentOfEntry,
  type EntryDocument,
  type Kind,
  type LogEntry,
  logAfter,
  logUndone,
  merge,
  type RegisterEntry,
  slotOf,
  withSince,
} from "./rules";
import { createEntrySchema, updateEntrySchema } from "./schema";

const SUBJECT_TYPE = "register";

/** The day that it is, ISO date, UTC. */
const today = (): string => new Date().toISOString().slice(0, 10);

const refuse = (errors: FieldError[]) =>
  new AppError("invalid", "Some of what was sent cannot be used. Nothing was changed; see each field.", { errors });

/** Who may not keep entries of this unit is told why: 404 for a unit that is not theirs, else 403. */
function requireKeep(actor: Actor, kind: Kind, entry: Pick<EntryDocument, "unitId">): void {
  if (mayKeep(actor, kind, entry)) return;
  requireAllowed(actor, entry.unitId === null ? "programme.write" : kind.access, unitTarget(entry.unitId));
}

function requireChange(actor: Actor, kind: Kind, entry: RegisterEntry): void {
  if (!mayChange(actor, kind, entry)) requireKeep(actor, kind, entry);
}

const unitTarget = (unitId: string | null) => (unitId === null ? {} : { unitId });

async function requireOwner(db: Db, actor: Actor, ownerId: string | null): Promise<void> {
  if (ownerId === null) return;
  const key = { organizationId: actor.organizationId, userId: ownerId };
  const found = isId(ownerId) ? await db.membership.findFirst({ where: { ...key, disabledAt: null } }) : null;
  if (!found) throw refuse([{ path: "ownerId", message: "is nobody who has access to this organisation" }]);
}

/** A unit that is not the actor's is named as the field that is wrong, like one that is not there. */
async function requireUnit(actor: Actor, unitId: string | null, db?: Db): Promise<void> {
  if (unitId === null) return;
  try {
    await getUnit(actor, unitId, db);
  } catch (error) {
    if (!(error instanceof AppError && error.code === "not_found")) throw error;
    throw refuse([{ path: "unitId", message: "is not a unit of this organisation that you see" }]);
  }
}

/** What the kind's own rules say beyond the shape of its fields. */
function requireRules(kind: Kind, entry: EntryDocument, before: RegisterEntry | null): void {
  const errors = checkOf(kind.key)?.(entry, { before, log: before?.log ?? [], today: today() }) ?? [];
  if (errors.length > 0) throw refuse(errors);
}

/** What is stored of a document, its columns included. */
const columnsOf = (kind: Kind, entry: EntryDocument, log: readonly LogEntry[], actor: Actor) => ({
  unitId: entry.unitId,
  subject: entry.subject,
  name: entry.name,
  status: entry.status,
  ownerId: entry.ownerId,
  dueOn: entry.dueOn === null ? null : new Date(entry.dueOn),
  fields: entry.fields as Prisma.InputJsonObject,
  log: log as unknown as Prisma.InputJsonArray,
  slot: slotOf(kind, entry),
  updatedAt: new Date(),
  updatedById: actor.userId,
  updatedByName: actor.userName,
});

/** Turns the database's refusal of a second entry for the same thing into a sentence. */
async function onceOnly<T>(kind: Kind, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")
      throw new AppError(
        "conflict",
        `${kind.title} has an entry for this already; change that one. Nothing was stored.`,
      );
    throw error;
  }
}

const eventOf = (kind: Kind, verb: string, id: string) => ({
  action: `register.${verb}`,
  subjectType: SUBJECT_TYPE,
  subjectId: `${kind.key}/${id}`,
});

/**
 * Adds an entry. Throws `invalid` by field, `conflict` when there is one for the same thing already, or the register is
 * full (kind.max).
 */
export async function createEntry(
  actor: Actor,
  kind: Kind,
  input: unknown,
  transact: Transact = transaction,
): Promise<RegisterEntry> {
  requireAllowed(actor, kind.access);
  const document = withSince(kind, null, requireValid(createEntrySchema(kind), input), today());
  await requireUnit(actor, document.unitId);
  requireKeep(actor, kind, document);
  requireRules(kind, document, null);
  const log = logAfter(kind, [], document, { today: today(), by: actor.userName });
  return onceOnly(kind, () =>
    transact(async (db) => {
      await requireUnit(actor, document.unitId, db);
      await requireOwner(db, actor, document.ownerId);
      await requireRoom(db, actor, kind);
      const row = await db.registerEntry.create({
        data: { ...columnsOf(kind, document, log, actor), organizationId: actor.organizationId, kind: kind.key },
        select: ENTRY_SELECT,
      });
      await recordEvent(db, actor, { ...eventOf(kind, "created", row.id), after: document });
      return toEntry(row);
    }),
  );
}

async function requireRoom(db: Db, actor: Actor, kind: Kind): Promise<void> {
  const where = { organizationId: actor.organizationId, kind: kind.key, deletedAt: null };
  if ((await db.registerEntry.count({ where })) >= kind.max)
    throw new AppError(
      "conflict",
      `${kind.title} holds at most ${kind.max.toLocaleString("en")} entries. Delete one first.`,
    );
}

/** Reads the entry again inside the transaction and locks it: whoever comes second sees the first one's version. */
async function lockEntry(db: Db, actor: Actor, kind: Kind, id: string) {
  await db.$queryRaw`SELECT "id" FROM "RegisterEntry"
    WHERE "organizationId" = ${actor.organizationId}::uuid AND "id" = ${id}::uuid FOR UPDATE`;
  return findEntry(actor, kind, id, db);
}

const keyOf = (actor: Actor, id: string) => ({
  organizationId_id: { organizationId: actor.organizationId, id },
});

/** The database keeps the fields in an order of its own. */
const isSame = (a: EntryDocument, b: EntryDocument) =>
  canonicalize(documentOfEntry(a)) === canonicalize(documentOfEntry(b));

/**
 * Changes an entry; `input` holds what to change, of `fields` too. Checks in this order: not_found, forbidden, version
 * missing, stale (with the stored entry), invalid. Its owner may change it, and not hand it over. Changing nothing stores
 * nothing.
 */
export async function updateEntry(
  actor: Actor,
  kind: Kind,
  id: string,
  version: GivenVersion,
  input: unknown,
): Promise<RegisterEntry> {
  const seen = await requirePresent(actor, kind, id);
  requireChange(actor, kind, seen);
  return onceOnly(kind, () =>
    transaction(async (db) => {
      const { entry: before, isDeleted } = await lockEntry(db, actor, kind, id);
      if (isDeleted) throw goneMeanwhile();
      requireVersion(version, before.version, before);
      const changes = requireValid(updateEntrySchema(kind), input);
      const after = withSince(kind, before, merge(kind, before, changes), today());
      return store(db, actor, kind, before, after, false);
    }),
  );
}

/** `isUndo`: what the kind demands held when this was stored, so that a move that goes one way only is taken back too. */
async function store(
  db: Db,
  actor: Actor,
  kind: Kind,
  before: RegisterEntry,
  after: EntryDocument,
  isUndo: boolean,
): Promise<RegisterEntry> {
  if (isSame(before, after)) return before;
  if (!mayKeep(actor, kind, before) && (after.ownerId !== before.ownerId || after.unitId !== before.unitId))
    throw new AppError("forbidden", "You may change this entry as its owner, but not hand it over or move it.");
  if (after.unitId !== before.unitId) {
    await requireUnit(actor, after.unitId, db);
    requireKeep(actor, kind, after);
  }
  if (after.ownerId !== before.ownerId) await requireOwner(db, actor, after.ownerId);
  if (!isUndo) requireRules(kind, after, before);
  const log = (isUndo ? logUndone : logAfter)(kind, before.log, after, { today: today(), by: actor.userName });
  const row = await db.registerEntry.update({
    where: keyOf(actor, before.id),
    data: { ...columnsOf(kind, after, log, actor), version: { increment: 1 } },
    select: ENTRY_SELECT,
  });
  await recordEvent(db, actor, {
    ...eventOf(kind, "updated", before.id),
    before: documentOfEntry(before),
    after: documentOfEntry(after),
  });
  return toEntry(row);
}

async function requirePresent(actor: Actor, kind: Kind, id: string): Promise<RegisterEntry> {
  const { entry, isDeleted } = await findEntry(actor, kind, id);
  if (isDeleted) throw goneMeanwhile();
  return entry;
}

const goneMeanwhile = () =>
  new AppError(
    "not_found",
    "This entry was deleted; the audit log says when and by whom. What you sent was not stored.",
  );

/** Deletes an entry; `undoEntry` brings it back. */
export async function deleteEntry(actor: Actor, kind: Kind, id: string, version: GivenVersion): Promise<RegisterEntry> {
  const seen = await requirePresent(actor, kind, id);
  requireKeep(actor, kind, seen);
  return transaction(async (db) => {
    const { entry: before, isDeleted } = await lockEntry(db, actor, kind, id);
    if (isDeleted) throw goneMeanwhile();
    requireVersion(version, before.version, before);
    return mark(db, actor, kind, before, new Date());
  });
}

/** Marks an entry deleted, or (null) not deleted any more. */
async function mark(db: Db, actor: Actor, kind: Kind, entry: RegisterEntry, deletedAt: Date | null) {
  const row = await db.registerEntry.update({
    where: keyOf(actor, entry.id),
    data: {
      deletedAt,
      version: { increment: 1 },
      updatedAt: new Date(),
      updatedById: actor.userId,
      updatedByName: actor.userName,
    },
    select: ENTRY_SELECT,
  });
  const document = documentOfEntry(entry);
  await recordEvent(db, actor, {
    ...eventOf(kind, deletedAt ? "deleted" : "restored", entry.id),
    ...(deletedAt ? { before: document } : { after: document }),
  });
  return toEntry(row);
}

/**
 * Takes the newest change of an entry back: what was added goes, what was deleted returns, what was changed is as it was
 * before. `version` is the one that the change left. Undoing an undo does it again.
 */
export async function undoEntry(
  actor: Actor,
  kind: Kind,
  id: string,
  version: GivenVersion,
  transact: Transact = transaction,
): Promise<RegisterEntry> {
  const seen = await findEntry(actor, kind, id);
  if (seen.isDeleted) requireKeep(actor, kind, seen.entry);
  else requireChange(actor, kind, seen.entry);
  return onceOnly(kind, () =>
    transact(async (db) => {
      const { entry, isDeleted } = await lockEntry(db, actor, kind, id);
      requireVersion(version, entry.version, entry);
      if (isDeleted) {
        await requireRoom(db, actor, kind);
        return mark(db, actor, kind, entry, null);
      }
      const { subjectType, subjectId } = eventOf(kind, "", id);
      const newest = await db.auditEvent.findFirst({
        where: { organizationId: actor.organizationId, subjectType, subjectId },
        orderBy: { sequence: "desc" },
        select: { action: true, before: true },
      });
      if (newest?.action === "register.updated")
        return store(db, actor, kind, entry, newest.before as unknown as EntryDocument, true);
      requireKeep(actor, kind, entry);
      return mark(db, actor, kind, entry, new Date());
    }),
  );
}
