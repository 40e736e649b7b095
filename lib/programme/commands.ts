import { requireAllowed } from "@/lib/access/rules";
import { withEventsLast } from "@/lib/audit/commands";
import type { Actor } from "@/lib/auth/actor";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { createEntry } from "@/lib/register/commands";
import { type Kind, type RegisterEntry, startOf } from "@/lib/register/rules";
import { undoEntry } from "@/lib/register-undo/commands";
import { readyMade } from "./rules";

const refuse = (message: string) =>
  new AppError("invalid", "Nothing was added yet.", { errors: [{ path: "subjects", message }] });

/**
 * Takes entries of the catalogue over into a register: one entry for each that has none yet, all or none. Two people who
 * do it at once get no entry twice. Throws `invalid` when nothing is chosen, or something that cannot be taken over.
 */
export async function addFromCatalogue(
  actor: Actor,
  kind: Kind,
  subjects: readonly string[],
): Promise<RegisterEntry[]> {
  requireAllowed(actor, kind.access);
  if (subjects.length === 0) throw refuse("Choose at least one.");
  const known = readyMade(kind).map(({ value }) => value);
  if (subjects.some((subject) => !known.includes(subject)))
    throw refuse("One of these cannot be taken over from the catalogue.");
  const { organizationId } = actor;
  return transaction(async (db) => {
    const lock = `catalogue/${organizationId}/${kind.key}`;
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
    const taken = await db.registerEntry.findMany({
      where: { organizationId, kind: kind.key, deletedAt: null, subject: { in: known } },
      select: { subject: true },
    });
    const missing = known.filter((key) => subjects.includes(key) && !taken.some(({ subject }) => subject === key));
    return withEventsLast(db, async () => {
      const made: RegisterEntry[] = [];
      for (const subject of missing)
        made.push(await createEntry(actor, kind, startOf(kind, { subject }), (work) => work(db)));
      return made;
    });
  });
}

/**
 * Takes the newest change of each entry back, all or none; `version` is the one that the change left. As `undoEntry`
 * throws.
 */
export async function undoEntries(
  actor: Actor,
  kind: Kind,
  entries: readonly { id: string; version: number }[],
): Promise<RegisterEntry[]> {
  // In one order, so that two who take the same back do not wait for each other.
  const ordered = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return transaction((db) =>
    withEventsLast(db, async () => {
      const undone: RegisterEntry[] = [];
      for (const { id, version } of ordered) undone.push(await undoEntry(actor, kind, id, version, (work) => work(db)));
      return undone;
    }),
  );
}
