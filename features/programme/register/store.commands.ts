import { isDeepStrictEqual } from "node:util";
import canonicalize from "canonicalize";
import { listUnnameable } from "@/features/organization/people/queries";
import { todayOf } from "@/features/organization/settings/queries";
import { getUnit, holdUnits } from "@/features/organization/unit/queries";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import type { Storing } from "@/lib/audit/commands";
import { AppError } from "@/lib/base/errors";
import { formatCount } from "@/lib/base/format";
import { invalidFields, requireNamed } from "@/lib/base/validation";
import type { Db } from "@/lib/database/client";
import { Prisma } from "@/prisma/generated/client";
import { entrySubjectId, registerActions } from "./audit.rules";
import { ruleErrors } from "./check.rules";
import type { RegisterDefinition } from "./definition.rules";
import { changeOfLog } from "./log.rules";
import { mayChange, mayKeep, targetOf } from "./policy";
import { ENTRY_SELECT, findEntry, toEntry } from "./queries";
import { documentOfEntry, type EntryDocument, type LogEntry, type Register, type RegisterEntry, slotOf } from "./rules";

/** Who may not keep entries of this unit is told why: 404 for a unit that is not theirs, else 403. */
export function requireKeep(actor: Actor, register: Register, entry: Pick<EntryDocument, "unitId" | "subject">): void {
  if (mayKeep(actor, register, entry)) return;
  requireAllowed(actor, entry.unitId === null ? "programme.write" : register.access, targetOf(register, entry));
}

export function requireChange(actor: Actor, register: Register, entry: RegisterEntry): void {
  if (!mayChange(actor, register, entry)) requireKeep(actor, register, entry);
}

/** Whoever is made responsible sees what they are responsible for. */
export async function requireOwner(db: Db, actor: Actor, { ownerId, unitId }: EntryDocument): Promise<void> {
  if (ownerId === null) return;
  const on = { things: "the programme", reading: "programme.read", unitId } as const;
  const message = (await listUnnameable(db, actor, [ownerId], on)).get(ownerId);
  if (message !== undefined) throw invalidFields([{ path: "ownerId", message }]);
}

const NO_UNIT = "is not a unit of this organisation that you see";

/** A unit that is not the actor's is named as the field that is wrong, like one that is not there. */
export async function requireUnit(actor: Actor, unitId: string | null, db?: Db): Promise<void> {
  if (unitId === null) return;
  await requireNamed("unitId", NO_UNIT, () => getUnit(actor, unitId, db));
}

/** What the register's own rules say beyond the shape of its fields. */
export function requireRules(
  actor: Actor,
  register: RegisterDefinition,
  entry: EntryDocument,
  before: RegisterEntry | null,
): void {
  const errors = ruleErrors(register, entry, before, todayOf(actor));
  if (errors.length > 0) throw invalidFields(errors);
}

/** What is stored of a document, its columns included. */
export const columnsOf = (register: Register, entry: EntryDocument, log: readonly LogEntry[], actor: Actor) => ({
  unitId: entry.unitId,
  subject: entry.subject,
  name: entry.name,
  status: entry.status,
  ownerId: entry.ownerId,
  dueOn: entry.dueOn === null ? null : new Date(entry.dueOn),
  fields: entry.fields as Prisma.InputJsonObject,
  log: log as unknown as Prisma.InputJsonArray,
  slot: slotOf(register, entry),
  updatedAt: new Date(),
  updatedById: actor.userId,
  updatedByName: actor.userName,
});

/** Turns the database's refusal of a second entry for the same thing, or of a unit that is gone, into a sentence. */
export async function onceOnly<T>(register: Register, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Prisma.PrismaClientKnownRequestError ? error.code : null;
    if (code === "P2003") throw invalidFields([{ path: "unitId", message: NO_UNIT }]);
    if (code === "P2002")
      throw new AppError(
        "conflict",
        `${register.title} has an entry for this already; change that one. Nothing was stored.`,
      );
    throw error;
  }
}

/**
 * Takes what storing entries needs beside the entries, in the order in which everybody does: before the first entry is
 * locked, and after it only what is held already. The units stay until the transaction ends; where entries are added or
 * come back (`isAdding`), whoever else adds some to the register waits until then. Nothing is checked: a unit may not be
 * there, the register may be full.
 */
export async function holdPlaces(
  db: Db,
  actor: Actor,
  register: Register,
  { unitIds, isAdding }: { unitIds: readonly (string | null)[]; isAdding: boolean },
): Promise<void> {
  await holdUnits(
    actor,
    unitIds.filter((id) => id !== null),
    db,
  );
  if (!isAdding) return;
  const lock = `register/${actor.organizationId}/${register.key}`;
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
}

/** Throws `conflict` when the register is full; it stays as it is where `holdPlaces` was told that something is added. */
export async function requireRoom(db: Db, actor: Actor, register: Register): Promise<void> {
  const where = { organizationId: actor.organizationId, kind: register.key, deletedAt: null };
  if ((await db.registerEntry.count({ where })) >= register.max)
    throw new AppError(
      "conflict",
      `${register.title} holds at most ${formatCount(register.max)} entries. Delete one first.`,
    );
}

/** There is a unit, and room for an entry that comes back; both are held already. */
export async function requirePlace(db: Db, actor: Actor, register: Register, unitId: string | null): Promise<void> {
  await requireUnit(actor, unitId, db);
  await requireRoom(db, actor, register);
}

/** Reads the entry again inside the transaction and locks it: whoever comes second sees the first one's version. */
export async function lockEntry(db: Db, actor: Actor, register: Register, id: string) {
  await db.$queryRaw`SELECT "id" FROM "RegisterEntry"
    WHERE "organizationId" = ${actor.organizationId}::uuid AND "id" = ${id}::uuid FOR UPDATE`;
  return findEntry(actor, register, id, db);
}

const keyOf = (actor: Actor, id: string) => ({
  organizationId_id: { organizationId: actor.organizationId, id },
});

/** The database keeps the fields in an order of its own. */
const isSame = (a: EntryDocument, b: EntryDocument) =>
  canonicalize(documentOfEntry(a)) === canonicalize(documentOfEntry(b));

/**
 * Stores a change of an entry with its event; changing nothing stores nothing. `settle` checks what is left to check and
 * gives the entry's log afterwards. A unit that the entry moves to is held already. Throws `forbidden` where an owner
 * hands over or moves the entry, and `invalid` for a unit or a person that cannot be named.
 */
export async function storeChange(
  { db, events }: Storing,
  actor: Actor,
  register: Register,
  { before, after }: { before: RegisterEntry; after: EntryDocument },
  settle: () => readonly LogEntry[],
): Promise<RegisterEntry> {
  if (isSame(before, after)) return before;
  const [isMoved, isHandedOver] = [after.unitId !== before.unitId, after.ownerId !== before.ownerId];
  if (!mayKeep(actor, register, before) && (isHandedOver || isMoved))
    throw new AppError("forbidden", "You may change this entry as its owner, but not hand it over or move it.");
  if (isMoved) await requireUnit(actor, after.unitId, db);
  if (!isDeepStrictEqual(targetOf(register, after), targetOf(register, before))) requireKeep(actor, register, after);
  if (isMoved || isHandedOver) await requireOwner(db, actor, after);
  const log = settle();
  const row = await db.registerEntry.update({
    where: keyOf(actor, before.id),
    data: { ...columnsOf(register, after, log, actor), version: { increment: 1 } },
    select: ENTRY_SELECT,
  });
  const change = changeOfLog(before.log, log);
  events.push({
    who: actor,
    what: {
      action: registerActions["register.updated"],
      subjectId: entrySubjectId(register, before.id),
      before: { ...documentOfEntry(before), ...(change ? { log: change } : {}) },
      after: documentOfEntry(after),
    },
  });
  return toEntry(register, row);
}

/** Marks an entry deleted, or (null) not deleted any more; `after` is what it says then. */
export async function markEntry(
  { db, events }: Storing,
  actor: Actor,
  register: Register,
  entry: RegisterEntry,
  deletedAt: Date | null,
  after: EntryDocument & Pick<RegisterEntry, "log"> = entry,
) {
  const row = await db.registerEntry.update({
    where: keyOf(actor, entry.id),
    data: { ...columnsOf(register, after, after.log, actor), deletedAt, version: { increment: 1 } },
    select: ENTRY_SELECT,
  });
  const document = documentOfEntry(after);
  events.push({
    who: actor,
    what: {
      action: registerActions[deletedAt ? "register.deleted" : "register.restored"],
      subjectId: entrySubjectId(register, entry.id),
      ...(deletedAt ? { before: document } : { after: document }),
    },
  });
  return toEntry(register, row);
}
