import { can } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/rules";
import type { Actor } from "@/lib/auth/actor";
import { type CsvValue, toCsv } from "@/lib/csv/rules";
import { dayOf, dayOrNull } from "@/lib/day/rules";
import { type Db, database } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { OWNER_SELECT, ownedBy } from "@/lib/member/queries";
import { ownerText } from "@/lib/member/rules";
import { getSettings } from "@/lib/organization/queries";
import { getUnit } from "@/lib/unit/queries";
import type { UnitDto } from "@/lib/unit/schema";
import type { Prisma } from "@/prisma/generated/client";
import {
  type CatalogueItem,
  CHECKLIST_ITEMS,
  type ChecklistStatus,
  type Clock,
  type Coverage,
  coverageOf,
  findItem,
  type ItemFilter,
  LEVEL_LABELS,
  passes,
  STATUS_LABELS,
  type Standing,
  type StoredItem,
  standingOf,
  UNTOUCHED,
} from "./rules";
import type { Checklist, ChecklistItem } from "./schema";

const PERSON = { select: { user: { select: { name: true } } } } as const;

export const ITEM_SELECT = {
  unitId: true,
  itemId: true,
  status: true,
  reason: true,
  ownerId: true,
  owner: OWNER_SELECT,
  dueOn: true,
  evidenceUrl: true,
  evidenceTitle: true,
  evidenceSeenOn: true,
  evidenceSeenById: true,
  evidenceSeenBy: PERSON,
  implementedById: true,
  implementedByName: true,
  implementedOn: true,
  verifiedById: true,
  verifiedBy: PERSON,
  verifiedOn: true,
  note: true,
  reviewedOn: true,
  nextReviewOn: true,
  version: true,
  updatedAt: true,
  updatedById: true,
  updatedByName: true,
} as const;

type Row = Prisma.ChecklistEntryGetPayload<{ select: typeof ITEM_SELECT }>;

/** The day that it is, UTC, and the organisation's review interval. */
export async function readClock(actor: Actor, db: Db = database()): Promise<Clock> {
  const { checklistReviewMonths: months } = await getSettings(actor, db);
  return { today: dayOf(new Date()), months };
}

/** What `standingOfRow` takes of a row. */
export const STANDING_SELECT = {
  status: true,
  dueOn: true,
  evidenceSeenOn: true,
  reviewedOn: true,
  nextReviewOn: true,
  implementedOn: true,
} as const;

/** What follows from a row on a day, of which no more is read than that takes. */
export function standingOfRow(row: Pick<Row, keyof typeof STANDING_SELECT>, clock: Clock): Standing {
  return standingOf(
    {
      ...UNTOUCHED,
      status: row.status,
      dueOn: dayOrNull(row.dueOn),
      evidence: { url: "", title: "", seenOn: dayOrNull(row.evidenceSeenOn), seenById: null },
      reviewedOn: dayOrNull(row.reviewedOn),
      nextReviewOn: dayOrNull(row.nextReviewOn),
      implementedOn: dayOrNull(row.implementedOn),
    },
    clock,
  );
}

/** What is stored of an item; the untouched one where there is nothing. */
export function toStored(row: Row | null): StoredItem {
  if (!row) return UNTOUCHED;
  return {
    status: row.status,
    reason: row.reason,
    ownerId: row.ownerId,
    dueOn: dayOrNull(row.dueOn),
    evidence:
      row.evidenceUrl === ""
        ? null
        : {
            url: row.evidenceUrl,
            title: row.evidenceTitle,
            seenOn: dayOrNull(row.evidenceSeenOn),
            seenById: row.evidenceSeenById,
          },
    note: row.note,
    reviewedOn: dayOrNull(row.reviewedOn),
    nextReviewOn: dayOrNull(row.nextReviewOn),
    implementedById: row.implementedById,
    implementedByName: row.implementedByName,
    implementedOn: dayOrNull(row.implementedOn),
    verifiedById: row.verifiedById,
    verifiedOn: dayOrNull(row.verifiedOn),
  };
}

/** An item of a unit as everybody gets it; without a row it is untouched, version 0. */
export function toItem(item: CatalogueItem, unitId: string, row: Row | null, clock: Clock): ChecklistItem {
  const stored = toStored(row);
  const { nextReview, ...standing } = standingOf(stored, clock);
  const { evidence } = stored;
  return {
    id: item.id,
    unitId,
    domain: item.domain,
    level: item.level,
    text: item.text,
    functions: [...item.functions],
    criteria: [...item.criteria],
    ...stored,
    ...standing,
    ...ownedBy(row?.owner ?? null),
    evidence: evidence && { ...evidence, seenByName: row?.evidenceSeenBy?.user.name ?? null },
    nextReviewOn: nextReview,
    isNextReviewGiven: stored.nextReviewOn !== null,
    verifiedByName: row?.verifiedBy?.user.name ?? null,
    version: row?.version ?? 0,
    updatedAt: row?.updatedAt.toISOString() ?? null,
    updatedBy: row?.updatedByName ?? null,
  };
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
    coverage: mutable(coverageOf(new Map(items.map(({ id, countsAs }) => [id, countsAs])))),
  };
}

/** A copy that may be changed, which is the type that the validator infers. */
export const mutable = ({ total, domains }: Coverage): Checklist["coverage"] => ({ total, domains: [...domains] });

/** What is stored of one item, for commands that have asked who may see it. */
export const findRow = (db: Db, actor: Actor, unitId: string, itemId: string): Promise<Row | null> =>
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
  const today = dayOf(new Date());
  return new Map(
    rows.map((row) => [
      row.itemId,
      standingOfRow(row, { today, months: row.organization.checklistReviewMonths }).countsAs,
    ]),
  );
}

const CSV_COLUMNS = [
  "Unit",
  "Domain",
  "Level",
  "Id",
  "Item",
  "Status",
  "Counts as",
  "Reason",
  "Owner",
  "Due",
  "Overdue",
  "Evidence",
  "Evidence link",
  "Seen on",
  "Seen by",
  "Implemented on",
  "Implemented by",
  "Verified on",
  "Verified by",
  "Last review",
  "Next review",
  "Review overdue",
  "Note",
] as const;

const yesNo = (is: boolean) => (is ? "yes" : "no");

/** Items as CSV in words, a row each. */
export function csvOf(items: readonly (ChecklistItem & { readonly unitName: string })[]): string {
  const rows = items.map((item): CsvValue[] => [
    item.unitName,
    findItem(item.id)?.domainName ?? item.domain,
    LEVEL_LABELS[item.level],
    item.id,
    item.text,
    STATUS_LABELS[item.status],
    STATUS_LABELS[item.countsAs],
    item.reason,
    ownerText(item),
    item.dueOn,
    yesNo(item.isOverdue),
    item.evidence?.title ?? null,
    item.evidence?.url ?? null,
    item.evidence?.seenOn ?? null,
    item.evidence?.seenByName ?? null,
    item.implementedOn,
    item.implementedByName,
    item.verifiedOn,
    item.verifiedByName,
    item.reviewedOn,
    item.nextReviewOn,
    yesNo(item.isReviewOverdue),
    item.note,
  ]);
  return toCsv(CSV_COLUMNS, rows);
}

/** The items of a unit that `filter` leaves as CSV. Throws `not_found`, `forbidden`. */
export async function getChecklistCsv(actor: Actor, unitId: string, filter: ItemFilter = {}): Promise<string> {
  const { unitName, items } = await getChecklist(actor, unitId);
  return csvOf(items.filter((item) => passes(item, filter)).map((item) => ({ ...item, unitName })));
}
