/** The checklists of all units side by side. */

import { getOwnerChoices, type OwnerChoices } from "@/features/organization/people/queries";
import { listAllUnits } from "@/features/organization/unit/queries";
import { treeOrder } from "@/features/organization/unit/rules";
import type { UnitDto } from "@/features/organization/unit/schema";
import type { Actor } from "@/lib/access/actor";
import { visibleUnitIds } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/require-allowed";
import { remembered } from "@/lib/audit/memory.queries";
import { soonestFirst } from "@/lib/base/day";
import { DEFAULT_LIMIT } from "@/lib/base/paging";
import { database } from "@/lib/database/client";
import { csvOf } from "./file.rules";
import { type ItemOfUnit, nextDayOf } from "./overview.rules";
import { readClock } from "./queries";
import { ITEM_SELECT, type ItemRow, STANDING_SELECT, standingOfRow, toItem } from "./row.rules";
import { CHECKLIST_ITEMS, type Clock, type Coverage, coverageOf, type ItemFilter, isLate, passes } from "./rules";
import type { ChecklistCoverage } from "./schema";
import { type ChecklistStatus, sumCounts } from "./status.rules";

/** Where-clause of the entries that the actor sees. */
function visibleItems(actor: Actor) {
  const ids = visibleUnitIds(actor);
  return { organizationId: actor.organizationId, ...(ids === null ? {} : { unitId: { in: ids } }) };
}

/** Whose items the lists can be narrowed to: `getOwnerChoices` of the items that the actor sees. */
export const getItemOwners = (actor: Actor, { owner }: ItemFilter): Promise<OwnerChoices> =>
  getOwnerChoices(actor, { checklist: { some: visibleItems(actor) } }, owner);

export type UnitCoverage = {
  readonly unit: UnitDto;
  readonly coverage: Coverage;
  /** Items whose due date or review is over, or whose verification has lapsed. */
  readonly overdue: number;
};

async function readCoverage(actor: Actor, clock: Clock): Promise<UnitCoverage[]> {
  const [units, rows] = await Promise.all([
    listAllUnits(actor),
    database().checklistEntry.findMany({
      where: visibleItems(actor),
      select: { unitId: true, itemId: true, ...STANDING_SELECT },
    }),
  ]);
  const byUnit = new Map(units.map(({ id }) => [id, { statuses: new Map<string, ChecklistStatus>(), overdue: 0 }]));
  for (const row of rows) {
    const found = byUnit.get(row.unitId);
    if (!found) continue;
    const standing = standingOfRow(row, clock);
    found.statuses.set(row.itemId, standing.countsAs);
    if (isLate(standing)) found.overdue += 1;
  }
  return units.map((unit) => {
    const { statuses, overdue } = byUnit.get(unit.id) ?? { statuses: new Map(), overdue: 0 };
    return { unit, coverage: coverageOf(statuses), overdue };
  });
}

/** The coverage of every unit that the actor sees, in the order of creation. Two queries, and two more after a change. */
export async function listCoverage(actor: Actor): Promise<readonly UnitCoverage[]> {
  requireAllowed(actor, "checklist.read");
  const clock = await readClock(actor);
  return remembered(actor, `coverage of checklists ${clock.today}`, () => readCoverage(actor, clock));
}

/** The same as the interface for scripts gives it. */
export async function getUnitCoverage(actor: Actor): Promise<ChecklistCoverage> {
  const rows = await listCoverage(actor);
  return {
    items: rows.map(({ unit, coverage, overdue }) => ({
      unitId: unit.id,
      unitName: unit.name,
      ...coverage,
      overdue,
    })),
  };
}

/** Of all units that the actor sees: how many items there are, how many that apply are not implemented, how many are overdue. */
export type ChecklistCount = { readonly entries: number; readonly open: number; readonly overdue: number };

export async function countChecklist(actor: Actor): Promise<ChecklistCount> {
  const rows = await listCoverage(actor);
  const { total, applicable, done } = sumCounts(rows.map(({ coverage }) => coverage.total.all));
  return { entries: total, open: applicable - done, overdue: rows.reduce((sum, { overdue }) => sum + overdue, 0) };
}

type ItemKey = Pick<ItemOfUnit, "unitId" | "id">;

const byKeyOf = (rows: readonly ItemRow[]) => new Map(rows.map((row) => [`${row.unitId} ${row.itemId}`, row]));

/**
 * The items of every unit that the actor sees that `filter` leaves, also those that nobody has touched: the soonest day
 * first, then in the order of the tree and of the catalogue. The number of queries does not depend on the number of items.
 */
export async function listItems(actor: Actor, filter: ItemFilter): Promise<ItemOfUnit[]> {
  requireAllowed(actor, "checklist.read");
  const [clock, units, rows] = await Promise.all([
    readClock(actor),
    listAllUnits(actor),
    database().checklistEntry.findMany({ where: visibleItems(actor), select: ITEM_SELECT }),
  ]);
  const byKey = byKeyOf(rows);
  const items = treeOrder(units).flatMap(({ unit: { id, name } }) =>
    CHECKLIST_ITEMS.map((item) => ({
      ...toItem(item, id, byKey.get(`${id} ${item.id}`) ?? null, clock),
      unitName: name,
    })),
  );
  return soonestFirst(
    items.filter((item) => passes(item, filter)),
    nextDayOf,
  );
}

export type ItemPage = {
  readonly items: readonly ItemOfUnit[];
  /** Of all pages. */
  readonly total: number;
  readonly units: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
};

/** A page of what `listItems` gives. At most eight queries, whatever the number of items. */
export async function listItemPage(actor: Actor, filter: ItemFilter, asked: number): Promise<ItemPage> {
  requireAllowed(actor, "checklist.read");
  const clock = await readClock(actor);
  // The order alone is kept: of 500 units it is 15,000 places.
  const keys = await remembered(actor, `items ${clock.today} ${JSON.stringify(filter)}`, async () =>
    (await listItems(actor, filter)).map(({ unitId, id }): ItemKey => ({ unitId, id })),
  );
  const pages = Math.max(1, Math.ceil(keys.length / DEFAULT_LIMIT));
  const page = Math.min(asked, pages);
  const shown = keys.slice((page - 1) * DEFAULT_LIMIT, page * DEFAULT_LIMIT);
  const [rows, units] = await Promise.all([
    database().checklistEntry.findMany({
      where: { ...visibleItems(actor), AND: { OR: shown.map(({ unitId, id }) => ({ unitId, itemId: id })) } },
      select: ITEM_SELECT,
    }),
    database().unit.findMany({
      where: { organizationId: actor.organizationId, id: { in: shown.map(({ unitId }) => unitId) } },
      select: { id: true, name: true },
    }),
  ]);
  const byKey = byKeyOf(rows);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const items = shown.flatMap(({ unitId, id }) => {
    const item = CHECKLIST_ITEMS.find((one) => one.id === id);
    const row = byKey.get(`${unitId} ${id}`) ?? null;
    return item ? [{ ...toItem(item, unitId, row, clock), unitName: names.get(unitId) ?? "" }] : [];
  });
  return { items, total: keys.length, units: new Set(keys.map(({ unitId }) => unitId)).size, page, pages };
}

/** The same as CSV. */
export const getItemsCsv = async (actor: Actor, filter: ItemFilter): Promise<string> =>
  csvOf(await listItems(actor, filter));
