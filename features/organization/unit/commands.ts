import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { type AuditWhat, recordEvent } from "@/lib/audit/commands";
import { AppError } from "@/lib/base/errors";
import { requireValid, withoutMembers } from "@/lib/base/validation";
import { type GivenVersion, requireVersion } from "@/lib/base/versions";
import { type Db, type Transact, transaction } from "@/lib/database/client";
import { unitActions } from "./audit.rules";
import { type Held, type UnitHolder, type UnitKey, whyKept } from "./holder.rules";
import { getUnit, UNIT_SELECT } from "./queries";
import { holdForRetirement, setRetirement } from "./retire.commands";
import { type createUnitSchema, MAX_UNITS, type UnitDto, updateUnitSchema } from "./schema";
import { lockTree, requireParent } from "./tree.commands";

/** Creates a unit. Throws `conflict` above MAX_UNITS, `invalid` for a parent that does not exist here. */
export async function createUnit(
  actor: Actor,
  input: z.infer<typeof createUnitSchema>,
  transact: Transact = transaction,
): Promise<UnitDto> {
  requireAllowed(actor, "unit.write");
  return transact(async (db) => {
    await lockTree(db, actor);
    if ((await db.unit.count({ where: { organizationId: actor.organizationId } })) >= MAX_UNITS)
      throw new AppError("conflict", `An organisation holds at most ${MAX_UNITS} units. Delete one first.`);
    await requireParent(db, actor, null, input.parentId);
    const unit = await db.unit.create({
      data: { ...input, organizationId: actor.organizationId },
      select: UNIT_SELECT,
    });
    await recordEvent(db, actor, { action: unitActions["unit.created"], subjectId: unit.id, after: unit });
    return unit;
  });
}

/** What a unit that was read has beside its fields; whoever sends it back sends these along. */
const READ_ONLY = ["id", "version"] as const;

/**
 * Changes a unit; `input` holds the fields to change, see updateUnitSchema. Checks in this order: not_found, forbidden,
 * version missing, stale (with the stored unit), invalid, conflict (what is retired, and what is not, above and below).
 * Changing nothing stores nothing.
 */
export async function updateUnit(actor: Actor, id: string, version: GivenVersion, input: unknown): Promise<UnitDto> {
  const seen = await getUnit(actor, id);
  requireAllowed(actor, "unit.write", { unitId: id });
  return transaction(async (db) => {
    await lockTree(db, actor);
    const before = await getUnit(actor, seen.id, db);
    requireVersion(version, before.version, before);
    const changes = requireValid(updateUnitSchema.strict(), withoutMembers(input, READ_ONLY));
    const { retiredFrom = before.retiredFrom, withUnitsBelow = false, ...fields } = changes;
    if (fields.parentId !== undefined) await requireParent(db, actor, { id, retiredFrom }, fields.parentId);
    if (retiredFrom !== before.retiredFrom) await holdForRetirement(db, actor, id);
    const changed = await updateFields(db, actor, before, fields);
    await setRetirement(db, actor, changed, { retiredFrom, withUnitsBelow });
    return getUnit(actor, id, db);
  });
}

async function updateFields(db: Db, actor: Actor, before: UnitDto, changes: object): Promise<UnitDto> {
  const data = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  if (isSame(before, data)) return before;
  const after = await db.unit.update({
    where: { organizationId_id: { organizationId: actor.organizationId, id: before.id } },
    data: { ...data, version: { increment: 1 } },
    select: UNIT_SELECT,
  });
  await recordEvent(db, actor, { action: unitActions["unit.updated"], subjectId: before.id, before, after });
  return after;
}

const isSame = (unit: UnitDto, changes: Record<string, unknown>): boolean =>
  Object.entries({ ...unit, ...changes }).every(([field, value]) => value === unit[field as keyof UnitDto]);

async function whyKeptBy(db: Db, key: UnitKey, holders: readonly UnitHolder[]): Promise<string | null> {
  const held: Held[] = [];
  for (const { keeps } of holders) if (keeps) held.push({ ...keeps, count: await keeps.count(db, key) });
  return whyKept(held);
}

/** Deletes a unit unless one of `holders` keeps it: then `conflict`, with what it still has. */
export async function deleteUnit(
  actor: Actor,
  id: string,
  version: GivenVersion,
  holders: readonly UnitHolder[],
): Promise<void> {
  await getUnit(actor, id);
  requireAllowed(actor, "unit.write", { unitId: id });
  await transaction(async (db) => {
    await lockTree(db, actor);
    // Whoever is just putting something into it comes first, or finds it gone.
    await db.$queryRaw`SELECT "id" FROM "Unit"
      WHERE "organizationId" = ${actor.organizationId}::uuid AND "id" = ${id}::uuid FOR UPDATE`;
    const before = await getUnit(actor, id, db);
    const key = { organizationId: actor.organizationId, unitId: id };
    const why = await whyKeptBy(db, key, holders);
    if (why !== null) throw new AppError("conflict", why);
    requireVersion(version, before.version, before);
    const released: AuditWhat[] = [];
    for (const { release } of holders) released.push(...((await release?.(db, key)) ?? []));
    await db.unit.delete({ where: { organizationId_id: { organizationId: actor.organizationId, id } } });
    for (const what of released) await recordEvent(db, actor, what);
    await recordEvent(db, actor, { action: unitActions["unit.deleted"], subjectId: id, before });
  });
}
