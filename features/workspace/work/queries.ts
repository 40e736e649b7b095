import { assessmentScope, PROGRESS_SELECT, toProgress } from "@/features/assess/assessment/queries";
import { currentPeriodOf, todayOf } from "@/features/organization/settings/queries";
import { listAllUnits } from "@/features/organization/unit/queries";
import { readClock } from "@/features/programme/checklist/queries";
import { STANDING_SELECT, standingOfRow } from "@/features/programme/checklist/row.rules";
import { findItem } from "@/features/programme/checklist/rules";
import { overdueEntries, visibleEntries } from "@/features/programme/register/queries";
import { openStatuses, statusOf } from "@/features/programme/register/rules";
import { REGISTERS } from "@/features/workspace/registers/list.register";
import type { Actor } from "@/lib/access/actor";
import { can, visibleUnitIds } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/require-allowed";
import { dayOrNull } from "@/lib/base/day";
import { isId } from "@/lib/base/ids";
import { database } from "@/lib/database/client";
import {
  assembleWork,
  dueOfItem,
  OWNED_MAX,
  type Owned,
  type OwnedCount,
  type OwnedGroup,
  type OwnedList,
  ownedOf,
  sumTallies,
  type Work,
  workedOn,
} from "./rules";

/**
 * The assignments of a reviewer or assessor, with the progress of each in the unit's assessment of the current period,
 * or of the latest one. Three queries, whatever the number of assignments.
 */
export async function getWork(actor: Actor): Promise<Work> {
  requireAllowed(actor, "result.read");
  const period = currentPeriodOf(actor);
  const [units, assessments] = await Promise.all([
    listAllUnits(actor),
    database().assessment.findMany({
      where: assessmentScope(actor),
      select: { id: true, unitId: true, period: true, state: true, modelVersion: true },
    }),
  ]);
  const chosen = workedOn(assessments, period);
  const rows = await database().functionAnswer.findMany({
    where: { organizationId: actor.organizationId, assessmentId: { in: chosen.map(({ id }) => id) } },
    select: { assessmentId: true, ...PROGRESS_SELECT },
  });
  const functions = rows.map(({ assessmentId: assessment, ...row }) => ({ assessment, ...toProgress(row) }));
  return assembleWork({ period, units, assessments: chosen, functions, scopes: actor.scopes });
}

async function ownedEntries(actor: Actor): Promise<OwnedList["registers"]> {
  if (!can(actor, "programme.read")) return { ...ownedOf([], todayOf(actor)), kinds: [] };
  const isOpen = { OR: REGISTERS.map((register) => ({ kind: register.key, status: { in: openStatuses(register) } })) };
  const where = { AND: [visibleEntries(actor), { ownerId: actor.userId, deletedAt: null }, isOpen] };
  const [rows, counts, overdue] = await Promise.all([
    database().registerEntry.findMany({
      where,
      select: { id: true, kind: true, name: true, dueOn: true, unit: { select: { name: true } } },
      orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
      take: OWNED_MAX,
    }),
    database().registerEntry.groupBy({ by: ["kind"], where, _count: { _all: true } }),
    database().registerEntry.count({ where: { AND: [where, overdueEntries(actor, REGISTERS)] } }),
  ]);
  const entries = rows.map(
    ({ id, kind, name, dueOn, unit }): Owned => ({
      from: "register",
      id,
      kind,
      name,
      unitName: unit?.name ?? null,
      dueOn: dayOrNull(dueOn),
      dueWhat: "due",
    }),
  );
  const kinds = REGISTERS.flatMap(({ key }) => {
    const count = counts.find(({ kind }) => kind === key)?._count._all ?? 0;
    return count === 0 ? [] : [{ kind: key, count }];
  });
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  return { ...ownedOf(entries, todayOf(actor), { total, overdue }), kinds };
}

/**
 * The checklist items of somebody, of the units that the actor sees, with by when something is to be done about each (null:
 * nothing is).
 */
async function itemsOf(actor: Actor, ownerId: string) {
  const ids = visibleUnitIds(actor);
  const [clock, rows] = await Promise.all([
    readClock(actor),
    database().checklistEntry.findMany({
      where: {
        organizationId: actor.organizationId,
        ownerId,
        ...(ids === null ? {} : { unitId: { in: ids } }),
      },
      select: { itemId: true, unitId: true, ...STANDING_SELECT, unit: { select: { name: true } } },
      orderBy: [{ unitId: "asc" }, { itemId: "asc" }],
    }),
  ]);
  return rows.map((row) => {
    const { status, dueOn, evidenceSeenOn } = row;
    const stored = { status, dueOn: dayOrNull(dueOn), seenOn: dayOrNull(evidenceSeenOn) };
    return { row, due: dueOfItem(stored, standingOfRow(row, clock), clock.months) };
  });
}

async function ownedItems(actor: Actor): Promise<OwnedGroup> {
  if (!can(actor, "checklist.read")) return ownedOf([], todayOf(actor));
  const items = (await itemsOf(actor, actor.userId)).flatMap(({ row, due }): Owned[] => {
    const { itemId, unitId, unit } = row;
    const name = findItem(itemId)?.name ?? itemId;
    return due === null ? [] : [{ from: "checklist", id: itemId, unitId, name, unitName: unit.name, ...due }];
  });
  return ownedOf(items, todayOf(actor));
}

/**
 * What the actor owns of the registers and the checklist, sees, and has something left to do about: the soonest due first.
 * The number of queries does not depend on how much it is.
 */
export async function listOwned(actor: Actor): Promise<OwnedList> {
  const [registers, checklist] = await Promise.all([ownedEntries(actor), ownedItems(actor)]);
  return { registers, checklist };
}

/**
 * How much of the registers and the checklists is somebody's, so that it can be handed over when they leave: for those who
 * change people, also where these do not see the things themselves. The number of queries does not depend on how much it is.
 */
export async function countOwned(actor: Actor, ownerId: string): Promise<OwnedCount> {
  requireAllowed(actor, "member.write");
  if (!isId(ownerId)) return { registers: [], checklist: { total: 0, open: 0 } };
  const [groups, items] = await Promise.all([
    database().registerEntry.groupBy({
      by: ["kind", "status"],
      where: { AND: [visibleEntries(actor), { ownerId, deletedAt: null }] },
      _count: { _all: true },
    }),
    itemsOf(actor, ownerId),
  ]);
  const registers = REGISTERS.flatMap((register) => {
    const own = groups.filter((group) => group.kind === register.key);
    const tallies = own.map(({ status, _count: { _all: total } }) => ({
      total,
      open: statusOf(register, status).isClosed ? 0 : total,
    }));
    return own.length === 0 ? [] : [{ kind: register.key, ...sumTallies(tallies) }];
  });
  return { registers, checklist: { total: items.length, open: items.filter(({ due }) => due !== null).length } };
}
