import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { storing } from "@/lib/audit/commands";
import { AppError } from "@/lib/base/errors";
import { readyMade } from "./catalogue.rules";
import { addEntry } from "./commands";
import type { RegisterDefinition } from "./definition.rules";
import { type RegisterEntry, startOf } from "./rules";

const refuse = (message: string) =>
  new AppError("invalid", "Nothing was added yet.", { errors: [{ path: "subjects", message }] });

/**
 * Takes entries of the catalogue over into a register: one entry for each that has none yet, all or none. Two people who
 * do it at once get no entry twice. Throws `invalid` when nothing is chosen, or something that cannot be taken over.
 */
export async function addFromCatalogue(
  actor: Actor,
  register: RegisterDefinition,
  subjects: readonly string[],
): Promise<RegisterEntry[]> {
  requireAllowed(actor, register.access);
  if (subjects.length === 0) throw refuse("Choose at least one.");
  const known = readyMade(register).map(({ value }) => value);
  if (subjects.some((subject) => !known.includes(subject)))
    throw refuse("One of these cannot be taken over from the catalogue.");
  const { organizationId } = actor;
  return storing(async (at) => {
    const { db } = at;
    const lock = `catalogue/${organizationId}/${register.key}`;
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
    const taken = await db.registerEntry.findMany({
      where: { organizationId, kind: register.key, deletedAt: null, subject: { in: known } },
      select: { subject: true },
    });
    const missing = known.filter((key) => subjects.includes(key) && !taken.some(({ subject }) => subject === key));
    const made: RegisterEntry[] = [];
    for (const subject of missing) made.push(await addEntry(at, actor, register, startOf(register, { subject })));
    return made;
  });
}
