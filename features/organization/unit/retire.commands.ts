import type { Actor } from "@/lib/access/actor";
import { recordEvent } from "@/lib/audit/commands";
import { AppError } from "@/lib/base/errors";
import type { Db } from "@/lib/database/client";
import { unitActions } from "./audit.rules";
import { UNIT_SELECT } from "./queries";
import { changingWith, unitsBelowOf, whyNotAlone, whyNotBelow } from "./retire.rules";
import type { UnitDto } from "./schema";
import { listPlaces } from "./tree.commands";

type Retirement = { readonly retiredFrom: string | null; readonly withUnitsBelow: boolean };

async function retireOne(db: Db, actor: Actor, id: string, retiredFrom: string | null): Promise<void> {
  const where = { organizationId_id: { organizationId: actor.organizationId, id } };
  const before = await db.unit.findUniqueOrThrow({ where, select: UNIT_SELECT });
  const data = { retiredFrom, version: { increment: 1 } };
  const after = await db.unit.update({ where, data, select: UNIT_SELECT });
  const action = unitActions[retiredFrom === null ? "unit.brought_back" : "unit.retired"];
  await recordEvent(db, actor, { action, subjectId: id, before, after });
}

/**
 * Holds a unit and all below it before a retirement: an assessment that is just being started comes first, or finds its
 * unit retired. Before any event of the transaction, whose place in the chain that assessment may be waiting for.
 */
export async function holdForRetirement(db: Db, actor: Actor, id: string): Promise<void> {
  const ids = [id, ...unitsBelowOf(await listPlaces(db, actor), id).map((unit) => unit.id)];
  await db.$queryRaw`SELECT FROM "Unit" WHERE "organizationId" = ${actor.organizationId}::uuid
    AND "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR UPDATE`;
}

/**
 * Retires a unit from a quarter on, or brings it back with null, and the units below it that this concerns where they are
 * to change with it: one event each. The tree is locked and the units are held by then. Throws `conflict` where units
 * below would count longer than the unit, or the unit longer than the one above it.
 */
export async function setRetirement(
  db: Db,
  actor: Actor,
  unit: UnitDto,
  { retiredFrom, withUnitsBelow }: Retirement,
): Promise<void> {
  if (unit.retiredFrom === retiredFrom) return;
  const units = await listPlaces(db, actor);
  const own = units.find(({ id }) => id === unit.id);
  if (!own) return;
  const above = units.find(({ id }) => id === own.parentId);
  const why =
    whyNotBelow(above, retiredFrom, actor.yearStartMonth) ??
    (withUnitsBelow ? null : whyNotAlone(units, own, retiredFrom, actor.yearStartMonth));
  if (why !== null) throw new AppError("conflict", why);
  const ids = [own, ...(withUnitsBelow ? changingWith(units, own, retiredFrom) : [])].map(({ id }) => id);
  for (const id of ids) await retireOne(db, actor, id, retiredFrom);
}
