/** What was worked out of an organisation's data, kept in memory as long as nothing of the organisation changes. */
import type { Actor } from "@/lib/access/actor";
import { visibleUnitIds } from "@/lib/access/policy";
import { runStatement } from "@/lib/database/client";
import { Prisma } from "@/prisma/generated/client";

type Kept = { readonly sequence: number; readonly value: Promise<unknown> };

/** By organisation, whose units they are, and what was asked; the least recently asked first. */
const kept = new Map<string, Kept>();
/** Of all organisations together: a result over 500 units takes up to a megabyte. */
const MAX_KEPT = 60;

/** Grows with every change of the organisation, in whichever process it is made: the number of its newest audit event. */
export async function readSequence(organizationId: string): Promise<number> {
  const [head] = await runStatement<{ sequence: number }>(
    Prisma.sql`SELECT "sequence" FROM "AuditHead" WHERE "organizationId" = ${organizationId}::uuid`,
  );
  return head?.sequence ?? 0;
}

/**
 * What `work` makes of the units that the actor sees, worked out once until the organisation changes. `key` names it with
 * all that it depends on beside data and units: filter, day. For results that are the same for everybody who sees the same
 * units; whether the actor may see them is asked before. One query, and those of `work` after a change.
 */
export async function remembered<T>(actor: Actor, key: string, work: () => Promise<T>): Promise<T> {
  const units = visibleUnitIds(actor);
  const place = JSON.stringify([actor.organizationId, key, units === null ? null : [...units].sort()]);
  // Read before the data: what changes in between is newer than its number, and worked out again the next time.
  const sequence = await readSequence(actor.organizationId);
  const found = kept.get(place);
  const value = found?.sequence === sequence ? (found.value as Promise<T>) : work();
  kept.delete(place);
  kept.set(place, { sequence, value });
  const oldest = kept.size > MAX_KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  try {
    return await value;
  } catch (error) {
    if (kept.get(place)?.value === value) kept.delete(place);
    throw error;
  }
}
