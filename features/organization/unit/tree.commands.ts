import type { Actor } from "@/lib/access/actor";
import { AppError } from "@/lib/base/errors";
import { isId } from "@/lib/base/ids";
import type { Db } from "@/lib/database/client";
import { whyNotBelow } from "./retire.rules";
import { makesCircle } from "./rules";

const parentError = (message: string) =>
  new AppError("invalid", `The parent ${message}. Nothing was changed.`, { errors: [{ path: "parentId", message }] });

/** Locks the organisation's tree for this transaction: two moves at once could otherwise close a circle. */
export async function lockTree(db: Db, actor: Actor): Promise<void> {
  await db.$queryRaw`SELECT "id" FROM "Organization" WHERE "id" = ${actor.organizationId}::uuid FOR NO KEY UPDATE`;
}

/** The units of the organisation with what places them in the tree. */
export const listPlaces = (db: Db, actor: Actor) =>
  db.unit.findMany({
    where: { organizationId: actor.organizationId },
    select: { id: true, name: true, parentId: true, retiredFrom: true, version: true },
    orderBy: { id: "asc" },
  });

/**
 * `parentId` is a unit below which this one may lie. Throws `invalid` where it is not, `conflict` where it is retired
 * earlier than the unit.
 */
export async function requireParent(
  db: Db,
  actor: Actor,
  unit: { readonly id: string; readonly retiredFrom: string | null } | null,
  parentId: string | null,
): Promise<void> {
  if (parentId === null) return;
  const units = await listPlaces(db, actor);
  const parent = isId(parentId) ? units.find(({ id }) => id === parentId) : undefined;
  if (!parent) throw parentError("is not a unit of this organisation");
  if (unit && makesCircle(units, unit.id, parentId)) throw parentError("is the unit itself or lies below it");
  const why = whyNotBelow(parent, unit?.retiredFrom ?? null, actor.yearStartMonth);
  if (why !== null) throw new AppError("conflict", why);
}
