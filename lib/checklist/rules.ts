/** What holds for the implementation checklist: pure, and without the validator, so that forms in the browser can use it. */
import { checklist } from "@/lib/catalogue/programme/checklist";
import { tomorrowOf } from "@/lib/day/rules";
import type { FieldError } from "@/lib/errors";

export const STATUSES = ["not_started", "in_progress", "implemented", "verified", "not_applicable"] as const;
export type ChecklistStatus = (typeof STATUSES)[number];

/** Those in which a due date still counts. */
export const OPEN_STATUSES = ["not_started", "in_progress"] as const satisfies readonly ChecklistStatus[];

export const LEVELS = ["foundational", "advanced"] as const;
export type Level = (typeof LEVELS)[number];

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

/** What is stored of an item: the document, and who verified it when. */
export type StoredItem = ChecklistDocument & { verifiedById: string | null; verifiedOn: string | null };

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
  verifiedById: null,
  verifiedOn: null,
};

export const CHECKLIST_ITEMS = checklist.domains.flatMap(({ key, name, items }) =>
  items.map((item) => ({ ...item, domain: key, domainName: name })),
);
export type CatalogueItem = (typeof CHECKLIST_ITEMS)[number];

const byId = new Map(CHECKLIST_ITEMS.map((item) => [item.id, item]));
export const findItem = (id: string): CatalogueItem | undefined => byId.get(id);

/** The same day `months` later (or, negative, earlier); the month's last day where it has no such day. ISO dates. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** By when an item is looked at again: the day that was given, else the interval after the last review; else null. */
const nextReviewOf = (item: Pick<ChecklistDocument, "reviewedOn" | "nextReviewOn">, months: number): string | null =>
  item.nextReviewOn ?? (item.reviewedOn === null ? null : addMonths(item.reviewedOn, months));

/** Is what was seen on `seenOn` older than the review interval? */
const isOutdated = (seenOn: string, { today, months }: Clock): boolean => addMonths(seenOn, months) < today;

/** The day that it is (ISO date), and the organisation's review interval in months. */
export type Clock = { today: string; months: number };

/** What follows from an item on a day. */
export type Standing = {
  /** Verified, but nobody has looked at evidence within the review interval. */
  isLapsed: boolean;
  /** What it counts as in coverage: a verification that has lapsed counts as implemented. */
  countsAs: ChecklistStatus;
  isOverdue: boolean;
  nextReview: string | null;
  isReviewOverdue: boolean;
};

export function standingOf(item: ChecklistDocument, clock: Clock): Standing {
  const seenOn = item.evidence?.seenOn ?? null;
  const isLapsed = item.status === "verified" && (seenOn === null || isOutdated(seenOn, clock));
  const isOpen = OPEN_STATUSES.some((status) => status === item.status);
  const nextReview = nextReviewOf(item, clock.months);
  return {
    isLapsed,
    countsAs: isLapsed ? "implemented" : item.status,
    isOverdue: isOpen && item.dueOn !== null && item.dueOn < clock.today,
    nextReview,
    isReviewOverdue: nextReview !== null && nextReview < clock.today,
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
export const changedFields = (a: ChecklistDocument, b: ChecklistDocument): ChecklistField[] => [
  ...FIELDS.filter((field) => a[field] !== b[field]),
  ...(isSameEvidence(a.evidence, b.evidence) ? [] : (["evidence"] as const)),
];

/** Does the change say that the item holds: newly, or of other evidence than before? */
export const isVerifying = (before: ChecklistDocument, after: ChecklistDocument): boolean =>
  after.status === "verified" && (before.status !== "verified" || !isSameEvidence(before.evidence, after.evidence));

/**
 * What is to be stored of a document: sending back a next review that was worked out leaves it worked out, and whoever
 * verifies is kept with the day.
 */
export function settle(before: StoredItem, sent: ChecklistDocument, by: Clock & { actorId: string }): StoredItem {
  const isWorkedOut = before.nextReviewOn === null && sent.nextReviewOn === nextReviewOf(before, by.months);
  const after = { ...sent, nextReviewOn: isWorkedOut ? null : sent.nextReviewOn };
  if (after.status !== "verified") return { ...after, verifiedById: null, verifiedOn: null };
  const { verifiedById, verifiedOn } = isVerifying(before, after)
    ? { verifiedById: by.actorId, verifiedOn: by.today }
    : before;
  return { ...after, verifiedById, verifiedOn };
}

function evidenceErrors({ status, evidence }: ChecklistDocument, isNew: boolean, clock: Clock): FieldError[] {
  if (evidence === null)
    return status === "verified"
      ? [{ path: "evidence.url", message: "is missing; verified needs a link to evidence" }]
      : [];
  const { seenOn, seenById } = evidence;
  const errors: FieldError[] = [];
  const isNeeded = status === "verified";
  if (seenOn === null && (isNeeded || seenById !== null))
    errors.push({ path: "evidence.seenOn", message: "is missing; say on which day somebody looked at the evidence" });
  if (seenById === null && (isNeeded || seenOn !== null))
    errors.push({ path: "evidence.seenById", message: "is missing; say who looked at the evidence" });
  if (seenOn !== null && seenOn > tomorrowOf(clock.today))
    errors.push({ path: "evidence.seenOn", message: "lies in the future" });
  else if (isNew && seenOn !== null && isOutdated(seenOn, clock)) {
    const interval = clock.months === 1 ? "a month" : `${clock.months} months`;
    const message = `is more than ${interval} ago, the review interval; verified needs somebody to look again`;
    errors.push({ path: "evidence.seenOn", message });
  }
  return errors;
}

function ownerErrors(before: StoredItem, after: StoredItem, isNew: boolean): FieldError[] {
  const { verifiedById, ownerId } = after;
  if (verifiedById === null) return [];
  // Giving the item away in the same breath does not make one somebody else.
  if (isNew && (verifiedById === ownerId || verifiedById === before.ownerId))
    return [{ path: "status", message: "cannot be verified by the item's owner; ask somebody else to look" }];
  if (verifiedById !== ownerId) return [];
  return [{ path: "ownerId", message: "is who verified the item; set it back to implemented first" }];
}

/** What is wrong with `after`, by field. Whoever changes a verified item has to leave it one that may be verified. */
export function checkItem(before: StoredItem, after: StoredItem, clock: Clock): FieldError[] {
  const errors: FieldError[] = [];
  const isNew = isVerifying(before, after);
  if (after.status === "not_applicable" && after.reason.trim() === "")
    errors.push({ path: "reason", message: "is empty; say why the item does not apply" });
  errors.push(...evidenceErrors(after, isNew, clock), ...ownerErrors(before, after, isNew));
  if (after.reviewedOn !== null && after.reviewedOn > tomorrowOf(clock.today))
    errors.push({ path: "reviewedOn", message: "lies in the future" });
  if (after.reviewedOn !== null && after.nextReviewOn !== null && after.nextReviewOn <= after.reviewedOn)
    errors.push({ path: "nextReviewOn", message: "must be after the last review" });
  return errors;
}

/** How many items count as what. `total` is their sum. */
export type Counts = Readonly<Record<ChecklistStatus, number>> & {
  readonly total: number;
  /** Those that apply: the total without what is not applicable. */
  readonly applicable: number;
  /** Implemented or verified. */
  readonly done: number;
};

/** Counts of what items count as (`countsAs`). */
export function countStatuses(statuses: readonly ChecklistStatus[]): Counts {
  const of = (status: ChecklistStatus) => statuses.filter((other) => other === status).length;
  const counts = {
    not_started: of("not_started"),
    in_progress: of("in_progress"),
    implemented: of("implemented"),
    verified: of("verified"),
    not_applicable: of("not_applicable"),
  };
  return {
    ...counts,
    total: statuses.length,
    applicable: statuses.length - counts.not_applicable,
    done: counts.implemented + counts.verified,
  };
}

/** Several counts as one. */
export function sumCounts(list: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => list.reduce((all, counts) => all + counts[key], 0);
  return {
    not_started: sum("not_started"),
    in_progress: sum("in_progress"),
    implemented: sum("implemented"),
    verified: sum("verified"),
    not_applicable: sum("not_applicable"),
    total: sum("total"),
    applicable: sum("applicable"),
    done: sum("done"),
  };
}

export type LevelCoverage = { readonly all: Counts } & Readonly<Record<Level, Counts>>;
export type DomainCoverage = LevelCoverage & { readonly key: string; readonly name: string };
export type Coverage = { readonly total: LevelCoverage; readonly domains: readonly DomainCoverage[] };

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

const isBegun = (status: ChecklistStatus) =>
  status === "in_progress" || status === "implemented" || status === "verified";

/** A domain whose advanced items are begun while foundational ones are open: advice, nothing that is held up. */
export type Advice = { readonly domain: string; readonly begun: readonly string[]; readonly open: readonly string[] };

/** Ids of the begun advanced and the open foundational items, by domain. */
export function adviceOf(statuses: ReadonlyMap<string, ChecklistStatus>): Advice[] {
  return checklist.domains.flatMap(({ key, items }) => {
    const ids = (level: Level, is: (status: ChecklistStatus) => boolean) =>
      items.filter((item) => item.level === level && is(statuses.get(item.id) ?? "not_started")).map(({ id }) => id);
    const begun = ids("advanced", isBegun);
    const open = ids("foundational", (status) => status === "not_started" || status === "in_progress");
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

/** Does an item pass the filter? Overdue are due dates and reviews alike, and verifications that have lapsed. */
export function passes(
  item: Pick<ChecklistDocument, "status" | "ownerId"> &
    Pick<Standing, "isOverdue" | "isReviewOverdue" | "isLapsed"> & { readonly level: Level },
  { status, owner, level, overdue }: ItemFilter,
): boolean {
  if (status !== undefined && item.status !== status) return false;
  if (owner !== undefined && (item.ownerId ?? "none") !== owner) return false;
  if (level !== undefined && item.level !== level) return false;
  return !overdue || item.isOverdue || item.isReviewOverdue || item.isLapsed;
}
