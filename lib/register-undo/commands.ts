import type { Actor } from "@/lib/auth/actor";
import { type Db, type Transact, transaction } from "@/lib/db";
import { findEntry } from "@/lib/register/queries";
import { type EntryDocument, type Kind, merge, type RegisterEntry } from "@/lib/register/rules";
import {
  eventOf,
  lockEntry,
  markEntry,
  onceOnly,
  requireChange,
  requireKeep,
  requirePlace,
  storeChange,
} from "@/lib/register-store/commands";
import { type LogChange, logBefore } from "@/lib/register-store/rules";
import { type GivenVersion, refuseAnyVersion, requireVersion } from "@/lib/versions/rules";

/** An entry's document before a change, as the change's event has it. */
type ChangedFrom = EntryDocument & { log?: LogChange };

/** The kind's own rules are not asked: what is restored held when it was stored, and some moves go one way only. */
const takeBack = (db: Db, actor: Actor, kind: Kind, before: RegisterEntry, { log, ...from }: ChangedFrom) =>
  storeChange(db, actor, kind, { before, after: merge(kind, before, from) }, () => logBefore(before.log, log ?? null));

/**
 * Takes the newest change of an entry back: what was added goes, what was deleted returns, what was changed is as it was
 * before. `version` is the one that the change left; "any" is refused (malformed). Undoing an undo does it again.
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
  refuseAnyVersion(version);
  return onceOnly(kind, () =>
    transact(async (db) => {
      if (seen.isDeleted) await requirePlace(db, actor, kind, seen.entry.unitId);
      const { entry, isDeleted } = await lockEntry(db, actor, kind, id);
      requireVersion(version, entry.version, entry);
      if (isDeleted) return markEntry(db, actor, kind, entry, null);
      const { subjectType, subjectId } = eventOf(kind, "", id);
      const newest = await db.auditEvent.findFirst({
        where: { organizationId: actor.organizationId, subjectType, subjectId },
        orderBy: { sequence: "desc" },
        select: { action: true, before: true },
      });
      if (newest?.action === "register.updated")
        return takeBack(db, actor, kind, entry, newest.before as unknown as ChangedFrom);
      requireKeep(actor, kind, entry);
      return markEntry(db, actor, kind, entry, new Date());
    }),
  );
}
