import type { z } from "zod";
import { requireAllowed } from "@/lib/access/rules";
import { recordEvent } from "@/lib/audit/commands";
import type { Actor } from "@/lib/auth/actor";
import { type Db, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { isId } from "@/lib/ids/rules";
import { requireVersion } from "@/lib/versions/rules";
import { getUnit, UNIT_SELECT } from "./queries";
import { makesCircle } from "./rules";
import { type createUnitSchema, MAX_UNITS, type UnitDto, type updateUnitSchema } from "./schema";

const parentError = (message: string) =>
  new AppError("invalid", `The parent ${message}. Nothing was changed.`, { errors: [{ path: "parentId", message }] });

/** Locks the organisation's tree for this transaction: two moves at once could otherwise close a circle. */
async function lockTree(db: Db, actor: Actor): Promise<void> {
  await db.$queryRaw`SELECT "id" FROM "Organization" WHERE "id" = ${actor.organizationId}::uuid FOR NO KEY UPDATE`;
}

async function requireParent(db: Db, actor: Actor, unitId: string | null, parentId: string | null): Promise<void> {
  if (parentId === null) return;
  const units = await db.unit.findMany({
    where: { organizationId: actor.organizationId },
    select: { id: true, parentId: true },
  });
  if (!isId(parentId) || !units.some((unit) => unit.id === parentId))
    throw parentError("is not a unit of this organisation");
  if (unitId !== null && makesCircle(units, unitId, parentId)) throw parentError("is the unit itself or lies below it");
}

/** Creates a unit. Throws `conflict` above MAX_UNITS, `invalid` for a parent that does not exist here. */
export async function createUnit(actor: Actor, input: z.infer<typeof createUnitSchema>): Promise<UnitDto> {
  requireAllowed(actor, "unit.write");
  return transaction(async (db) => {
    await lockTree(db, actor);
    if ((await db.unit.count({ where: { organizationId: actor.organizationId } })) >= MAX_UNITS)
      throw new AppError("conflict", `An organisation holds at most ${MAX_UNITS} units. Delete one first.`);
    await requireParent(db, actor, null, input.parentId);
    const unit = await db.unit.create({
      data: { ...input, organizationId: actor.organizationId },
      select: UNIT_SELECT,
    });
    await recordEvent(db, actor, { action: "unit.created", subjectType: "unit", subjectId: unit.id, after: unit });
    return unit;
  });
}

/** Changes a unit. `version` is the one the change was made on (null: missing). Throws `stale` with the stored unit. */
export async function updateUnit(
  actor: Actor,
  id: string,
  version: number | null,
  input: z.infer<typeof updateUnitSchema>,
): Promise<UnitDto> {
  const seen = await getUnit(actor, id);
  requireAllowed(actor, "unit.write", { unitId: id });
  return transaction(async (db) => {
    await lockTree(db, actor);
    const before = await getUnit(actor, seen.id, db);
    requireVersion(version, before.version, before);
    if (input.parentId !== undefined) await requireParent(db, actor, id, input.parentId);
    const data = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    const after = await db.unit.update({
      where: { organizationId_id: { organizationId: actor.organizationId, id } },
      data: { ...data, version: { increment: 1 } },
      select: UNIT_SELECT,
    });
    await recordEvent(db, actor, { action: "unit.updated", subjectType: "unit", subjectId: id, before, after });
    return after;
  });
}

/** Deletes a unit that has neither units below it nor assessments; else `conflict`. */
export async function deleteUnit(actor: Actor, id: string, version: number | null): Promise<void> {
  await getUnit(actor, id);
  requireAllowed(actor, "unit.write", { unitId: id });
  await transaction(async (db) => {
    await lockTree(db, actor);
    const before = await getUnit(actor, id, db);
    const where = { organizationId: actor.organizationId };
    if ((await db.unit.count({ where: { ...where, parentId: id } })) > 0)
      throw new AppError("conflict", "Other units lie below this one. Move or delete them first; nothing was changed.");
    if ((await db.assessment.count({ where: { ...where, unitId: id } })) > 0)
      throw new AppError("conflict", "This unit has assessments, which stay on record. Nothing was changed.");
    requireVersion(version, before.version, before);
    await db.unit.delete({ where: { organizationId_id: { ...where, id } } });
    await recordEvent(db, actor, { action: "unit.deleted", subjectType: "unit", subjectId: id, before });
  });
}
