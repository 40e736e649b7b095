/** What of a stored checklist item is read, and what is made of it: pure. */

import { OWNER_SELECT, ownedBy } from "@/features/organization/people/rules";
import { dayOrNull } from "@/lib/base/day";
import type { Prisma } from "@/prisma/generated/client";
import { type CatalogueItem, type Clock, type ItemStanding, itemStandingOf, type StoredItem, UNTOUCHED } from "./rules";
import type { ChecklistItem } from "./schema";

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

export type ItemRow = Prisma.ChecklistEntryGetPayload<{ select: typeof ITEM_SELECT }>;

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
export function standingOfRow(row: Pick<ItemRow, keyof typeof STANDING_SELECT>, clock: Clock): ItemStanding {
  return itemStandingOf(
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
export function toStored(row: ItemRow | null): StoredItem {
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
export function toItem(item: CatalogueItem, unitId: string, row: ItemRow | null, clock: Clock): ChecklistItem {
  const stored = toStored(row);
  const { nextReview, ...standing } = itemStandingOf(stored, clock);
  const { evidence } = stored;
  return {
    id: item.id,
    unitId,
    domain: item.domain,
    level: item.level,
    name: item.name,
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
