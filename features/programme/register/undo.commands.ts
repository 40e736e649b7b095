import type { Actor } from "@/lib/access/actor";
import { type Storing, storing } from "@/lib/audit/commands";
import { type GivenVersion, refuseAnyVersion, requireVersion, staleVersion } from "@/lib/base/versions";
import { type Db, database } from "@/lib/database/client";
import { entrySubjectId, registerActions } from "./audit.rules";
import { type LogChange, logBefore } from "./log.rules";
import { findEntry } from "./queries";
import { type EntryDocument, merge, type Register, type RegisterEntry } from "./rules";
import {
  holdPlaces,
  lockEntry,
  markEntry,
  onceOnly,
  requireChange,
  requireKeep,
  requirePlace,
  storeChange,
} from "./store.commands";

/** An entry's document before a change, as the change's event has it. */
type ChangedFrom = EntryDocument & { log?: LogChange };

/** What taking back an entry's newest change does, as long as the entry is still in that version. */
type Undo = { readonly entry: RegisterEntry } & (
  | { readonly back: "brought back" | "deleted" }
  | { readonly back: "changed"; readonly from: ChangedFrom }
);

/** The entry's document before its newest change; null when that made it, or brought it back. */
async function changedFrom(actor: Actor, register: Register, id: string): Promise<ChangedFrom | null> {
  const updated = registerActions["register.updated"];
  const newest = await database().auditEvent.findFirst({
    where: {
      organizationId: actor.organizationId,
      subjectType: updated.subjectType,
      subjectId: entrySubjectId(register, id),
    },
    orderBy: { sequence: "desc" },
    select: { action: true, before: true },
  });
  return newest?.action === updated.name ? (newest.before as unknown as ChangedFrom) : null;
}

type Undone = { readonly id: string; readonly version: GivenVersion };

/** Looks, before anything is locked, at what an undo needs and whether the actor may. */
async function lookAt(actor: Actor, register: Register, { id, version }: Undone): Promise<Undo> {
  const { entry, isDeleted } = await findEntry(actor, register, id);
  if (isDeleted) requireKeep(actor, register, entry);
  else requireChange(actor, register, entry);
  refuseAnyVersion(version);
  requireVersion(version, entry.version, entry);
  if (isDeleted) return { entry, back: "brought back" };
  const from = await changedFrom(actor, register, id);
  if (from !== null) return { entry, back: "changed", from };
  requireKeep(actor, register, entry);
  return { entry, back: "deleted" };
}

/** Takes what these undos need, before the first entry is locked. */
const hold = (db: Db, actor: Actor, register: Register, undos: readonly Undo[]) =>
  holdPlaces(db, actor, register, {
    unitIds: undos.map((undo) => (undo.back === "changed" ? undo.from.unitId : undo.entry.unitId)),
    isAdding: undos.some(({ back }) => back === "brought back"),
  });

/** The register's own rules are not asked: what is restored held when it was stored, and some moves go one way only. */
async function takeBack(at: Storing, actor: Actor, register: Register, undo: Undo): Promise<RegisterEntry> {
  const { db } = at;
  if (undo.back === "brought back") await requirePlace(db, actor, register, undo.entry.unitId);
  const { entry } = await lockEntry(db, actor, register, undo.entry.id);
  // In the version that was looked at, everything else is as it was too.
  if (entry.version !== undo.entry.version) throw staleVersion(entry);
  if (undo.back !== "changed")
    return markEntry(at, actor, register, entry, undo.back === "deleted" ? new Date() : null);
  const { log, ...from } = undo.from;
  const change = { before: entry, after: merge(register, entry, from) };
  return storeChange(at, actor, register, change, () => logBefore(entry.log, log ?? null));
}

/**
 * Takes the newest change of an entry back: what was added goes, what was deleted returns, what was changed is as it was
 * before. `version` is the one that the change left; "any" is refused (malformed). Undoing an undo does it again.
 */
export async function undoEntry(
  actor: Actor,
  register: Register,
  id: string,
  version: GivenVersion,
): Promise<RegisterEntry> {
  const undo = await lookAt(actor, register, { id, version });
  return onceOnly(register, () =>
    storing(async (at) => {
      await hold(at.db, actor, register, [undo]);
      return takeBack(at, actor, register, undo);
    }),
  );
}

/** Takes the newest change of each entry back, all or none, as `undoEntry` does of one. */
export async function undoEntries(
  actor: Actor,
  register: Register,
  entries: readonly Undone[],
): Promise<RegisterEntry[]> {
  const undos: Undo[] = [];
  // In one order, so that two who take the same back do not wait for each other.
  for (const each of entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    undos.push(await lookAt(actor, register, each));
  return onceOnly(register, () =>
    storing(async (at) => {
      await hold(at.db, actor, register, undos);
      const undone: RegisterEntry[] = [];
      for (const undo of undos) undone.push(await takeBack(at, actor, register, undo));
      return undone;
    }),
  );
}
