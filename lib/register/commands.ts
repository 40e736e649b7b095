import { requireAllowed } from "@/lib/access/rules";
import { type Storing, storing, withEventsLast } from "@/lib/audit/commands";
import type { Actor } from "@/lib/auth/actor";
import { momentText } from "@/lib/base/format";
import { type Db, type Transact, transaction } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { todayOf } from "@/lib/organization/queries";
import { requireChanged, requireNew } from "@/lib/register-check/rules";
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
} from "@/lib/register-store/commands";
import { type GivenVersion, requireVersion } from "@/lib/versions/rules";
import { entrySubjectId, registerActions } from "./audit.rules";
import type { RegisterDefinition } from "./definition.rules";
import { mayChange } from "./policy";
import { ENTRY_SELECT, findEntry, toEntry } from "./queries";
import { type Kind, logAfter, type RegisterEntry } from "./rules";
import { isObject } from "./schema";

/** What may be added, checked as far as that goes without holding anything. */
async function requireAddable(actor: Actor, kind: RegisterDefinition, input: unknown, db?: Db) {
  requireAllowed(actor, kind.access);
  const document = requireNew(kind, input, todayOf(actor));
  await requireUnit(actor, document.unitId, db);
  requireKeep(actor, kind, document);
  requireRules(actor, kind, document, null);
  const log = logAfter(kind, [], document, { today: todayOf(actor), by: actor.userName });
  return { document, log };
}

type Addable = Awaited<ReturnType<typeof requireAddable>>;

async function insertEntry({ db, events }: Storing, actor: Actor, kind: Kind, { document, log }: Addable) {
  await holdPlaces(db, actor, kind, { unitIds: [document.unitId], isAdding: true });
  await requireUnit(actor, document.unitId, db);
  await requireOwner(db, actor, document);
  await requireRoom(db, actor, kind);
  const columns = columnsOf(kind, document, log, actor);
  const row = await db.registerEntry.create({
    data: { ...columns, createdAt: columns.updatedAt, organizationId: actor.organizationId, kind: kind.key },
    select: ENTRY_SELECT,
  });
  events.push({
    who: actor,
    what: {
      action: registerActions["register.created"],
      subjectId: entrySubjectId(kind, row.id),
      after: document,
    },
  });
  return toEntry(kind, row);
}

/**
 * Adds an entry. Throws `invalid` by field, `conflict` when there is one for the same thing already, or the register is
 * full (kind.max).
 */
export async function createEntry(
  actor: Actor,
  kind: RegisterDefinition,
  input: unknown,
  transact: Transact = transaction,
): Promise<RegisterEntry> {
  const addable = await requireAddable(actor, kind, input);
  return onceOnly(kind, () => transact((db) => withEventsLast(db, (at) => insertEntry(at, actor, kind, addable))));
}

/** Adds an entry as `createEntry` does, in a transaction that stores more. */
export async function addEntry(
  at: Storing,
  actor: Actor,
  kind: RegisterDefinition,
  input: unknown,
): Promise<RegisterEntry> {
  const addable = await requireAddable(actor, kind, input, at.db);
  return onceOnly(kind, () => insertEntry(at, actor, kind, addable));
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
  kind: RegisterDefinition,
  id: string,
  version: GivenVersion,
  input: unknown,
): Promise<RegisterEntry> {
  const seen = await requirePresent(actor, kind, id);
  requireChange(actor, kind, seen);
  return onceOnly(kind, () =>
    storing(async (at) => {
      const { db } = at;
      await holdPlaces(db, actor, kind, { unitIds: [unitNamedIn(input)], isAdding: false });
      const { entry: before, isDeleted } = await lockEntry(db, actor, kind, id);
      if (isDeleted) throw goneMeanwhile(actor, kind, before);
      requireVersion(version, before.version, before);
      const after = requireChanged(kind, before, input, todayOf(actor));
      return storeChange(at, actor, kind, { before, after }, () => {
        requireRules(actor, kind, after, before);
        return logAfter(kind, before.log, after, { today: todayOf(actor), by: actor.userName });
      });
    }),
  );
}

async function requirePresent(actor: Actor, kind: Kind, id: string): Promise<RegisterEntry> {
  const { entry, isDeleted } = await findEntry(actor, kind, id);
  if (isDeleted) throw goneMeanwhile(actor, kind, entry);
  return entry;
}

/** Who could change the entry is told who deleted it; to others it is one that is not there. */
const goneMeanwhile = (actor: Actor, kind: Kind, entry: RegisterEntry) =>
  mayChange(actor, kind, entry)
    ? new AppError(
        "not_found",
        `${entry.updatedBy} deleted this entry on ${momentText(entry.updatedAt)}. What you sent was not stored.`,
      )
    : notFound("This entry");

/** Deletes an entry; `undoEntry` brings it back. */
export async function deleteEntry(actor: Actor, kind: Kind, id: string, version: GivenVersion): Promise<RegisterEntry> {
  const seen = await requirePresent(actor, kind, id);
  requireKeep(actor, kind, seen);
  return storing(async (at) => {
    const { entry: before, isDeleted } = await lockEntry(at.db, actor, kind, id);
    if (isDeleted) throw goneMeanwhile(actor, kind, before);
    requireVersion(version, before.version, before);
    return markEntry(at, actor, kind, before, new Date());
  });
}
