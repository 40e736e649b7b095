import { getSettings, todayOf } from "@/features/organization/settings/queries";
import { getUnit } from "@/features/organization/unit/queries";
import type { UnitDto } from "@/features/organization/unit/schema";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/require-allowed";
import { notFound } from "@/lib/base/errors";
import { type Db, database } from "@/lib/database/client";
import { csvOf } from "./file.rules";
import { ITEM_SELECT, type ItemRow, STANDING_SELECT, standingOfRow, toItem } from "./row.rules";
import { CHECKLIST_ITEMS, type Clock, coverageOf, findItem, type ItemFilter, passes } from "./rules";
import type { Checklist } from "./schema";
import type { ChecklistStatus } from "./status.rules";

/** Today, and the organisation's review interval. */
export async function readClock(actor: Actor, db: Db = database()): Promise<Clock> {
  const { checklistReviewMonths: months } = await getSettings(actor, db);
  return { today: todayOf(actor), months };
}

/** The unit, for somebody who may read its checklist. Throws `not_found`, `forbidden`. */
async function requireReadable(actor: Actor, unitId: string): Promise<UnitDto> {
  const unit = await getUnit(actor, unitId);
  requireAllowed(actor, "checklist.read", { unitId });
  return unit;
}

/** The whole checklist of a unit with its coverage. Three queries. Throws `not_found`, `forbidden`. */
export async function getChecklist(actor: Actor, unitId: string): Promise<Checklist> {
  const unit = await requireReadable(actor, unitId);
  const [clock, rows] = await Promise.all([
    readClock(actor),
    database().checklistEntry.findMany({
      where: { organizationId: actor.organizationId, unitId },
      select: ITEM_SELECT,
    }),
  ]);
  const byId = new Map(rows.map((row) => [row.itemId, row]));
  const items = CHECKLIST_ITEMS.map((item) => toItem(item, unitId, byId.get(item.id) ?? null, clock));
  return {
    unitId,
    unitName: unit.name,
    asOf: clock.today,
    reviewMonths: clock.months,
    items,
    coverage: coverageOf(new Map(items.map(({ id, countsAs }) => [id, countsAs]))),
  };
}

/** What is stored of one item, for commands that have asked who may see it. */
export const findRow = (db: Db, actor: Actor, unitId: string, itemId: string): Promise<ItemRow | null> =>
  db.checklistEntry.findUnique({
    where: { organizationId_unitId_itemId: { organizationId: actor.organizationId, unitId, itemId } },
    select: ITEM_SELECT,
  });

/** One item of a unit, with the unit and the review interval. Throws `not_found` (unit or item), `forbidden`. */
export async function getChecklistItem(actor: Actor, unitId: string, itemId: string) {
  const unit = await requireReadable(actor, unitId);
  const item = findItem(itemId);
  if (!item) throw notFound("This item of the checklist");
  const [clock, row] = await Promise.all([readClock(actor), findRow(database(), actor, unitId, itemId)]);
  return { unit, clock, catalogue: item, item: toItem(item, unitId, row, clock) };
}

/** What each item of a unit counts as, by id, of those that somebody touched; empty for who may not read it. */
export async function listItemStatuses(
  actor: Actor,
  unitId: string,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, ChecklistStatus>> {
  if (itemIds.length === 0 || !can(actor, "checklist.read", { unitId })) return new Map();
  const rows = await database().checklistEntry.findMany({
    where: { organizationId: actor.organizationId, unitId, itemId: { in: [...itemIds] } },
    select: { itemId: true, ...STANDING_SELECT, organization: { select: { checklistReviewMonths: true } } },
  });
  return new Map(
    rows.map((row) => [
      row.itemId,
      standingOfRow(row, { today: todayOf(actor), months: row.organization.checklistReviewMonths }).countsAs,
    ]),
  );
}

/** The items of a unit that `filter` leaves as CSV. Throws `not_found`, `forbidden`. */
export async function getChecklistCsv(actor: Actor, unitId: string, filter: ItemFilter = {}): Promise<string> {
  const { unitName, items } = await getChecklist(actor, unitId);
  return csvOf(items.filter((item) => passes(item, filter)).map((item) => ({ ...item, unitName })));
}
