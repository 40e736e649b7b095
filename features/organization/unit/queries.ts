import type { Actor } from "@/lib/access/actor";
import { visibleUnitIds } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/require-allowed";
import { AppError, notFound } from "@/lib/base/errors";
import { momentText } from "@/lib/base/format";
import { isId } from "@/lib/base/ids";
import { decodeCursor, encodeCursor, type Page } from "@/lib/base/paging";
import { nameContains } from "@/lib/base/text";
import { type Db, database } from "@/lib/database/client";
import { unitActions } from "./audit.rules";
import type { UnitDto, UnitFilter } from "./schema";

export const UNIT_SELECT = {
  id: true,
  name: true,
  kind: true,
  parentId: true,
  criticality: true,
  impactLevel: true,
  highValueAsset: true,
  retiredFrom: true,
  version: true,
} as const;

/** Where-clause of the units that the actor sees. */
export function unitScope(actor: Actor) {
  const ids = visibleUnitIds(actor);
  return { organizationId: actor.organizationId, ...(ids ? { id: { in: ids } } : {}) };
}

/** Units as the actor sees them: a parent that is not theirs is not named, not even by its id. */
function asSeenBy(actor: Actor): (unit: UnitDto) => UnitDto {
  const ids = visibleUnitIds(actor);
  if (ids === null) return (unit) => unit;
  const visible = new Set(ids);
  return (unit) => ({ ...unit, parentId: unit.parentId !== null && visible.has(unit.parentId) ? unit.parentId : null });
}

/** Every unit that the actor sees (at most MAX_UNITS), in the order of creation. */
export async function listAllUnits(actor: Actor): Promise<UnitDto[]> {
  requireAllowed(actor, "unit.read");
  const units = await database().unit.findMany({
    where: unitScope(actor),
    select: UNIT_SELECT,
    orderBy: { id: "asc" },
  });
  return units.map(asSeenBy(actor));
}

/** A page of units in the order of creation, those alone whose name contains `name` and that fit the filter. `limit` 1 to 200. */
export async function listUnits(
  actor: Actor,
  input: UnitFilter & { name?: string | undefined; cursor?: string | undefined; limit: number },
): Promise<Page<UnitDto>> {
  requireAllowed(actor, "unit.read");
  const after = input.cursor === undefined ? null : decodeCursor(input.cursor, "string");
  if (after !== null && !isId(after)) throw new AppError("malformed", "The cursor is not one of this list.");
  const rows = await database().unit.findMany({
    where: {
      AND: [
        unitScope(actor),
        input.name === undefined ? {} : nameContains(input.name),
        input.impactLevel === undefined ? {} : { impactLevel: input.impactLevel },
        input.highValueAsset === undefined ? {} : { highValueAsset: input.highValueAsset === "true" },
        input.retired === undefined ? {} : { retiredFrom: input.retired === "true" ? { not: null } : null },
        after === null ? {} : { id: { gt: after } },
      ],
    },
    select: UNIT_SELECT,
    orderBy: { id: "asc" },
    take: input.limit + 1,
  });
  const items = rows.slice(0, input.limit).map(asSeenBy(actor));
  const last = items.at(-1);
  return { items, nextCursor: rows.length > input.limit && last ? encodeCursor(last.id) : null };
}

/**
 * What is said of a unit that is not there. Nothing of it is kept but its events, and with it goes what says whose it was:
 * who sees all units, and so saw this one, is told who deleted it.
 */
async function goneUnit(actor: Actor, id: string, db: Db): Promise<AppError> {
  const isSeer = isId(id) && visibleUnitIds(actor) === null;
  const deleted = isSeer
    ? await db.auditEvent.findFirst({
        where: {
          organizationId: actor.organizationId,
          subjectType: unitActions["unit.deleted"].subjectType,
          subjectId: id,
          action: unitActions["unit.deleted"].name,
        },
        select: { at: true, actorName: true },
      })
    : null;
  if (!deleted) return notFound("This unit");
  const when = momentText(deleted.at.toISOString());
  return new AppError("not_found", `${deleted.actorName} deleted this unit on ${when}. Nothing can be stored in it.`);
}

/** One unit. Throws `not_found` when it is not there or not the actor's. */
export async function getUnit(actor: Actor, id: string, db: Db = database()): Promise<UnitDto> {
  requireAllowed(actor, "unit.read");
  const unit = isId(id)
    ? await db.unit.findFirst({ where: { AND: [unitScope(actor), { id }] }, select: UNIT_SELECT })
    : null;
  if (!unit) throw await goneUnit(actor, id, db);
  return asSeenBy(actor)(unit);
}

/** These units stay until the transaction ends, so that what refers to them can be stored; an id without a unit holds none. */
export async function holdUnits(actor: Actor, ids: readonly string[], db: Db): Promise<void> {
  const known = ids.filter(isId);
  if (known.length === 0) return;
  await db.$queryRaw`SELECT "id" FROM "Unit"
    WHERE "organizationId" = ${actor.organizationId}::uuid AND "id" = ANY(${known}::uuid[])
    ORDER BY "id" FOR KEY SHARE`;
}

/** As `getUnit`; the unit stays until the transaction ends. */
export async function holdUnit(actor: Actor, id: string, db: Db): Promise<UnitDto> {
  await holdUnits(actor, [id], db);
  return getUnit(actor, id, db);
}
