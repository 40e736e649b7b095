import { can, visibleUnitIds } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/rules";
import { assessmentScope, toScored } from "@/lib/assessment/queries";
import type { Actor } from "@/lib/auth/actor";
import { findItem, OPEN_STATUSES } from "@/lib/checklist/rules";
import { dayOf, dayOrNull } from "@/lib/day/rules";
import { database } from "@/lib/db";
import { periodOf } from "@/lib/period/rules";
import { KINDS } from "@/lib/register/kinds";
import { visibleEntries } from "@/lib/register/queries";
import { openStatuses } from "@/lib/register/rules";
import { listAllUnits } from "@/lib/unit/queries";
import { assembleWork, OWNED_MAX, type Owned, type OwnedList, ownedOf, type Work, workedOn } from "./rules";

/**
 * The assignments of a reviewer or assessor, with the progress of each in the unit's assessment of the current period,
 * or of the latest one. Three queries, whatever the number of assignments.
 */
export async function getWork(actor: Actor): Promise<Work> {
  requireAllowed(actor, "result.read");
  const period = periodOf(new Date());
  const [units, assessments] = await Promise.all([
    listAllUnits(actor),
    database().assessment.findMany({
      where: assessmentScope(actor),
      select: { id: true, unitId: true, period: true, state: true },
    }),
  ]);
  const chosen = workedOn(assessments, period);
  const rows = await database().functionAnswer.findMany({
    where: { organizationId: actor.organizationId, assessmentId: { in: chosen.map(({ id }) => id) } },
    select: {
      assessmentId: true,
      functionKey: true,
      answers: true,
      notApplicable: true,
      targetStage: true,
      targetDate: true,
    },
  });
  const documents = rows.map((row) => ({ assessment: row.assessmentId, document: toScored(row) }));
  return assembleWork({ period, units, assessments: chosen, documents, scopes: actor.scopes });
}

/** One more than is shown, to know whether there are more; the soonest first. */
const SOONEST = { sort: "asc", nulls: "last" } as const;
const TAKEN = OWNED_MAX + 1;

async function ownedEntries(actor: Actor): Promise<Owned[]> {
  if (!can(actor, "programme.read")) return [];
  const isOpen = { OR: KINDS.map((kind) => ({ kind: kind.key, status: { in: openStatuses(kind) } })) };
  const rows = await database().registerEntry.findMany({
    where: { AND: [visibleEntries(actor), { ownerId: actor.userId, deletedAt: null }, isOpen] },
    select: { id: true, kind: true, name: true, dueOn: true, unit: { select: { name: true } } },
    orderBy: [{ dueOn: SOONEST }, { id: "asc" }],
    take: TAKEN,
  });
  return rows.map(({ id, kind, name, dueOn, unit }) => ({
    from: "register",
    id,
    kind,
    name,
    unitName: unit?.name ?? null,
    dueOn: dayOrNull(dueOn),
  }));
}

async function ownedItems(actor: Actor): Promise<Owned[]> {
  if (!can(actor, "checklist.read")) return [];
  const ids = visibleUnitIds(actor);
  const rows = await database().checklistEntry.findMany({
    where: {
      organizationId: actor.organizationId,
      ownerId: actor.userId,
      status: { in: [...OPEN_STATUSES] },
      ...(ids === null ? {} : { unitId: { in: ids } }),
    },
    select: { itemId: true, unitId: true, dueOn: true, unit: { select: { name: true } } },
    orderBy: [{ dueOn: SOONEST }, { unitId: "asc" }, { itemId: "asc" }],
    take: TAKEN,
  });
  return rows.map(({ itemId, unitId, dueOn, unit }) => ({
    from: "checklist",
    id: itemId,
    unitId,
    name: findItem(itemId)?.text ?? itemId,
    unitName: unit.name,
    dueOn: dayOrNull(dueOn),
  }));
}

/**
 * What the actor owns of the registers and the checklist, sees, and has not closed: the soonest due first. The number of
 * queries does not depend on how much it is.
 */
export async function listOwned(actor: Actor): Promise<OwnedList> {
  const lists = await Promise.all([ownedEntries(actor), ownedItems(actor)]);
  return ownedOf(lists.flat(), dayOf(new Date()));
}
