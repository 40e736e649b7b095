/** What holds for the implementation checklist: pure, and without the validator, so that forms in the browser can use it. */
import { pillarKeyOf } from "@/features/model/catalogue/keys";
import { checklist } from "@/features/model/catalogue/programme/checklist";
import type { Level } from "@/features/model/catalogue/programme/levels";
import { addMonths, isPast } from "@/lib/base/day";
import { type ChecklistStatus, type Counts, countStatuses, isDone, isOpen, STATUSES } from "./status.rules";

/** A link to what shows that the item is done, and who looked at it on which day (ISO date). */
export type Evidence = { url: string; title: string; seenOn: string | null; seenById: string | null };

/** What is written of an item. Days are ISO dates. */
export type ChecklistDocument = {
  status: ChecklistStatus;
  /** Why it does not apply. */
  reason: string;
  ownerId: string | null;
  dueOn: string | null;
  evidence: Evidence | null;
  note: string;
  reviewedOn: string | null;
  /** Null: the interval after the last review. */
  nextReviewOn: string | null;
};

/**
 * What is stored of an item: the document, who implemented it when (from the day on which it came from a lower status),
 * and who verified it when.
 */
export type StoredItem = ChecklistDocument & {
  implementedById: string | null;
  implementedByName: string | null;
  implementedOn: string | null;
  verifiedById: string | null;
  verifiedOn: string | null;
};

/** An item that nobody has touched. */
export const UNTOUCHED: StoredItem = {
  status: "not_started",
  reason: "",
  ownerId: null,
  dueOn: null,
  evidence: null,
  note: "",
  reviewedOn: null,
  nextReviewOn: null,
  implementedById: null,
  implementedByName: null,
  implementedOn: null,
  verifiedById: null,
  verifiedOn: null,
};

export const CHECKLIST_ITEMS = checklist.domains.flatMap(({ key, name, items }) =>
  items.map((item) => ({ ...item, domain: key, domainName: name })),
);
export type CatalogueItem = (typeof CHECKLIST_ITEMS)[number];

const byId = new Map(CHECKLIST_ITEMS.map((item) => [item.id, item]));
export const findItem = (id: string): CatalogueItem | undefined => byId.get(id);

/** The day from which the review interval counts, and what was on it. */
export type ReviewStart = { on: string; what: "review" | "evidence" | "implementation" };

type Reviewable = Pick<StoredItem, "status" | "evidence" | "reviewedOn" | "nextReviewOn" | "implementedOn">;

/**
 * The last review; for what is done and was never reviewed, the day on which somebody looked at its evidence, else the one
 * on which it became implemented. Null: nothing was reviewed, and there is nothing to review yet.
 */
function reviewStartOf(item: Reviewable): ReviewStart | null {
  if (item.reviewedOn !== null) return { on: item.reviewedOn, what: "review" };
  if (!isDone(item)) return null;
  const seenOn = item.evidence?.seenOn ?? null;
  if (seenOn !== null) return { on: seenOn, what: "evidence" };
  return item.implementedOn === null ? null : { on: item.implementedOn, what: "implementation" };
}

/** By when an item is looked at again: the day that was given, else the interval after `reviewStartOf`; else null. */
function nextReviewOf(item: Reviewable, months: number): string | null {
  const start = reviewStartOf(item);
  return item.nextReviewOn ?? (start && addMonths(start.on, months));
}

/** Is what was seen on `seenOn` older than the review interval? */
export const isOutdated = (seenOn: string, { today, months }: Clock): boolean =>
  isPast(addMonths(seenOn, months), today);

/** The day that it is (ISO date), and the organisation's review interval in months. */
export type Clock = { today: string; months: number };

/** What follows from an item on a day. */
export type ItemStanding = {
  /** Verified, but nobody has looked at evidence within the review interval. */
  isLapsed: boolean;
  /** What it counts as in coverage: a verification that has lapsed counts as implemented. */
  countsAs: ChecklistStatus;
  isOverdue: boolean;
  nextReview: string | null;
  /** What the next review counts from; null where its day was given, or there is none. */
  reviewStart: ReviewStart | null;
  isReviewOverdue: boolean;
};

export function itemStandingOf(
  item: ChecklistDocument & Pick<StoredItem, "implementedOn">,
  clock: Clock,
): ItemStanding {
  const seenOn = item.evidence?.seenOn ?? null;
  const isLapsed = item.status === "verified" && (seenOn === null || isOutdated(seenOn, clock));
  const nextReview = nextReviewOf(item, clock.months);
  return {
    isLapsed,
    countsAs: isLapsed ? "implemented" : item.status,
    isOverdue: isOpen(item) && isPast(item.dueOn, clock.today),
    nextReview,
    reviewStart: item.nextReviewOn === null ? reviewStartOf(item) : null,
    isReviewOverdue: isPast(nextReview, clock.today),
  };
}

const isSameEvidence = (a: Evidence | null, b: Evidence | null) =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.url === b.url &&
    a.title === b.title &&
    a.seenOn === b.seenOn &&
    a.seenById === b.seenById);

const FIELDS = ["status", "reason", "ownerId", "dueOn", "note", "reviewedOn", "nextReviewOn"] as const;
export type ChecklistField = (typeof FIELDS)[number] | "evidence";

/** The fields in which two documents differ. */
export const changedItemFields = (a: ChecklistDocument, b: ChecklistDocument): ChecklistField[] => [
  ...FIELDS.filter((field) => a[field] !== b[field]),
  ...(isSameEvidence(a.evidence, b.evidence) ? [] : (["evidence"] as const)),
];

/** Does the change say that the item holds: newly, or of other evidence than before? */
export const isVerifying = (before: ChecklistDocument, after: ChecklistDocument): boolean =>
  after.status === "verified" && (before.status !== "verified" || !isSameEvidence(before.evidence, after.evidence));

/** Who implemented it: whoever set it so from a lower status, until it falls back to one. */
function implementation(
  before: StoredItem,
  sent: ChecklistDocument,
  { actorId, actorName, today }: { actorId: string; actorName: string; today: string },
) {
  if (!isDone(sent)) return { implementedById: null, implementedByName: null, implementedOn: null };
  if (!isDone(before)) return { implementedById: actorId, implementedByName: actorName, implementedOn: today };
  const { implementedById, implementedByName, implementedOn } = before;
  return { implementedById, implementedByName, implementedOn };
}

/**
 * What is to be stored of a document: sending back a next review that was worked out leaves it worked out, and who
 * implemented and verified it is kept with the day.
 */
export function settle(
  before: StoredItem,
  sent: ChecklistDocument,
  by: Clock & { actorId: string; actorName: string },
): StoredItem {
  const isWorkedOut = before.nextReviewOn === null && sent.nextReviewOn === nextReviewOf(before, by.months);
  const after = { ...sent, ...implementation(before, sent, by), nextReviewOn: isWorkedOut ? null : sent.nextReviewOn };
  if (after.status !== "verified") return { ...after, verifiedById: null, verifiedOn: null };
  const { verifiedById, verifiedOn } = isVerifying(before, after)
    ? { verifiedById: by.actorId, verifiedOn: by.today }
    : before;
  return { ...after, verifiedById, verifiedOn };
}

/** The pillars of the functions that an item serves. */
export const pillarsOf = ({ functions }: Pick<CatalogueItem, "functions">): string[] => [
  ...new Set(functions.map(pillarKeyOf)),
];

export type LevelCoverage = { readonly all: Counts } & Readonly<Record<Level, Counts>>;
export type DomainCoverage = LevelCoverage & { readonly key: string; readonly name: string };
export type Coverage = { readonly total: LevelCoverage; readonly domains: DomainCoverage[] };

/** Coverage by domain and level, of what each item counts as; an item without a status is not started. */
export function coverageOf(statuses: ReadonlyMap<string, ChecklistStatus>): Coverage {
  const count = (items: readonly CatalogueItem[]) =>
    countStatuses(items.map(({ id }) => statuses.get(id) ?? "not_started"));
  const levels = (items: readonly CatalogueItem[]): LevelCoverage => ({
    all: count(items),
    foundational: count(items.filter(({ level }) => level === "foundational")),
    advanced: count(items.filter(({ level }) => level === "advanced")),
  });
  return {
    total: levels(CHECKLIST_ITEMS),
    domains: checklist.domains.map(({ key, name }) => ({
      key,
      name,
      ...levels(CHECKLIST_ITEMS.filter(({ domain }) => domain === key)),
    })),
  };
}

/** A domain whose advanced items are begun while foundational ones are open: advice, nothing that is held up. */
export type Advice = { readonly domain: string; readonly begun: readonly string[]; readonly open: readonly string[] };

/** Ids of the begun advanced and the open foundational items, by domain. */
export function adviceOf(statuses: ReadonlyMap<string, ChecklistStatus>): Advice[] {
  return checklist.domains.flatMap(({ key, items }) => {
    const ids = (level: Level, is: (status: ChecklistStatus) => boolean) =>
      items.filter((item) => item.level === level && is(statuses.get(item.id) ?? "not_started")).map(({ id }) => id);
    const begun = ids("advanced", (status) => STATUSES[status].isBegun);
    const open = ids("foundational", (status) => STATUSES[status].isOpen);
    return begun.length > 0 && open.length > 0 ? [{ domain: key, begun, open }] : [];
  });
}

/** What a list of items is narrowed to; what is undefined does not count. `owner` is a member's id or "none". */
export type ItemFilter = {
  readonly status?: ChecklistStatus | undefined;
  readonly owner?: string | undefined;
  readonly level?: Level | undefined;
  readonly overdue?: boolean | undefined;
};

/** Does an item wait: is its due date or its review over, or has its verification lapsed? */
export const isLate = (item: Pick<ItemStanding, "isOverdue" | "isReviewOverdue" | "isLapsed">): boolean =>
  item.isOverdue || item.isReviewOverdue || item.isLapsed;

/** Does an item pass the filter? */
export function passes(
  item: Pick<ChecklistDocument, "status" | "ownerId"> &
    Pick<ItemStanding, "isOverdue" | "isReviewOverdue" | "isLapsed"> & { readonly level: Level },
  { status, owner, level, overdue }: ItemFilter,
): boolean {
  if (status !== undefined && item.status !== status) return false;
  if (owner !== undefined && (item.ownerId ?? "none") !== owner) return false;
  if (level !== undefined && item.level !== level) return false;
  return !overdue || isLate(item);
}
