import { todayOf } from "@/features/organization/settings/queries";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { type Storing, storing, withEventsLast } from "@/lib/audit/commands";
import { AppError, notFound } from "@/lib/base/errors";
import { momentText } from "@/lib/base/format";
import { type GivenVersion, requireVersion } from "@/lib/base/versions";
import { type Db, type Transact, transaction } from "@/lib/database/client";
import { entrySubjectId, registerActions } from "./audit.rules";
import { requireChanged, requireNew } from "./check.rules";
import type { RegisterDefinition } from "./definition.rules";
import { mayChange } from "./policy";
import { ENTRY_SELECT, findEntry, toEntry } from "./queries";
import { logAfter, type Register, type RegisterEntry } from "./rules";
import { isObject } from "./schema";
import {
  columnsOf,
  holdPlaces,
  lockEntry,
  markEntry,
  onceOnly,
  requireChange,
  requireKeep,
  requireOwner,
  requireRoom,
  requireRules,
  requireUnit,
  storeChange,
} from "./store.commands";

/** What may be added, checked as far as that goes without holding anything. */
async function requireAddable(actor: Actor, register: RegisterDefinition, input: unknown, db?: Db) {
  requireAllowed(actor, register.access);
  const document = requireNew(register, input, todayOf(actor));
  await requireUnit(actor, document.unitId, db);
  requireKeep(actor, register, document);
  requireRules(actor, register, document, null);
  const log = logAfter(register, [], document, { today: todayOf(actor), by: actor.userName });
  return { document, log };
}

type Addable = Awaited<ReturnType<typeof requireAddable>>;

async function insertEntry({ db, events }: Storing, actor: Actor, register: Register, { document, log }: Addable) {
  await holdPlaces(db, actor, register, { unitIds: [document.unitId], isAdding: true });
  await requireUnit(actor, document.unitId, db);
  await requireOwner(db, actor, document);
  await requireRoom(db, actor, register);
  const columns = columnsOf(register, document, log, actor);
  const row = await db.registerEntry.create({
    data: { ...columns, createdAt: columns.updatedAt, organizationId: actor.organizationId, kind: register.key },
    select: ENTRY_SELECT,
  });
  events.push({
    who: actor,
    what: {
      action: registerActions["register.created"],
      subjectId: entrySubjectId(register, row.id),
      after: document,
    },
  });
  return toEntry(register, row);
}

/**
 * Adds an entry. Throws `invalid` by field, `conflict` when there is one for the same thing already, or the register is
 * full (register.max).
 */
export async function createEntry(
  actor: Actor,
  register: RegisterDefinition,
  input: unknown,
  transact: Transact = transaction,
): Promise<RegisterEntry> {
  const addable = await requireAddable(actor, register, input);
  return onceOnly(register, () =>
    transact((db) => withEventsLast(db, (at) => insertEntry(at, actor, register, addable))),
  );
}

/** Adds an entry as `createEntry` does, in a transaction that stores more. */
export async function addEntry(
  at: Storing,
  actor: Actor,
  register: RegisterDefinition,
  input: unknown,
): Promise<RegisterEntry> {
  const addable = await requireAddable(actor, register, input, at.db);
  return onceOnly(register, () => insertEntry(at, actor, register, addable));
}

/** The unit that a change names, not checked yet. */
const unitNamedIn = (input: unknown): string | null =>
  isObject(input) && typeof input.unitId === "string" ? input.unitId : null;

/**
 * Changes an entry; `input` holds what to change, of `fields` too. Checks in this order: not_found, forbidden, version
 * missing, stale (with the stored entry), invalid. Its owner may change it, and not hand it over. What is sent as
 * it is stored counts as not sent; changing nothing stores nothing.
 */
export async function updateEntry(
  actor: Actor,
  register: RegisterDefinition,
  id: string,
  version: GivenVersion,
  input: unknown,
): Promise<RegisterEntry> {
  const seen = await requirePresent(actor, register, id);
  requireChange(actor, register, seen);
  return onceOnly(register, () =>
    storing(async (at) => {
      const { db } = at;
      await holdPlaces(db, actor, register, { unitIds: [unitNamedIn(input)], isAdding: false });
      const { entry: before, isDeleted } = await lockEntry(db, actor, register, id);
      if (isDeleted) throw goneMeanwhile(actor, register, before);
      requireVersion(version, before.version, before);
      const after = requireChanged(register, before, input, todayOf(actor));
      return storeChange(at, actor, register, { before, after }, () => {
        requireRules(actor, register, after, before);
        return logAfter(register, before.log, after, { today: todayOf(actor), by: actor.userName });
      });
    }),
  );
}

async function requirePresent(actor: Actor, register: Register, id: string): Promise<RegisterEntry> {
  const { entry, isDeleted } = await findEntry(actor, register, id);
  if (isDeleted) throw goneMeanwhile(actor, register, entry);
  return entry;
}

/** Who could change the entry is told who deleted it; to others it is one that is not there. */
const goneMeanwhile = (actor: Actor, register: Register, entry: RegisterEntry) =>
  mayChange(actor, register, entry)
    ? new AppError(
        "not_found",
        `${entry.updatedBy} deleted this entry on ${momentText(entry.updatedAt)}. What you sent was not stored.`,
      )
    : notFound("This entry");

/** Deletes an entry; `undoEntry` brings it back. */
export async function deleteEntry(
  actor: Actor,
  register: Register,
  id: string,
  version: GivenVersion,
): Promise<RegisterEntry> {
  const seen = await requirePresent(actor, register, id);
  requireKeep(actor, register, seen);
  return storing(async (at) => {
    const { entry: before, isDeleted } = await lockEntry(at.db, actor, register, id);
    if (isDeleted) throw goneMeanwhile(actor, register, before);
    requireVersion(version, before.version, before);
    return markEntry(at, actor, register, before, new Date());
  });
}
