/**
 * The statuses of a checklist item and what follows from each: pure, and small, for the questionnaire. Whoever adds one
 * finds in CONTRIBUTING.md what else decides.
 */
import type { Tone } from "@/features/programme/register/rules";

type Meaning = {
  /** On its own; within a sentence it is `wordOf`. */
  readonly label: string;
  readonly tone: Tone;
  /** A due date counts, and the item is somebody's work. */
  readonly isOpen: boolean;
  /** Somebody has set to work on the item, or is through with it. */
  readonly isBegun: boolean;
  /** In place: coverage counts it, and reviews fall due. */
  readonly isDone: boolean;
  /** Coverage is of the items that apply. */
  readonly applies: boolean;
};

/** In the order in which people choose among them: what is worked at, from nothing to the strongest, first. */
export const STATUSES = {
  not_started: {
    label: "Not started",
    tone: "neutral",
    isOpen: true,
    isBegun: false,
    isDone: false,
    applies: true,
  },
  in_progress: {
    label: "In progress",
    tone: "neutral",
    isOpen: true,
    isBegun: true,
    isDone: false,
    applies: true,
  },
  implemented: {
    label: "Implemented",
    tone: "accent",
    isOpen: false,
    isBegun: true,
    isDone: true,
    applies: true,
  },
  verified: {
    label: "Verified",
    tone: "good",
    isOpen: false,
    isBegun: true,
    isDone: true,
    applies: true,
  },
  not_applicable: {
    label: "Not applicable",
    tone: "neutral",
    isOpen: false,
    isBegun: false,
    isDone: false,
    applies: false,
  },
} as const satisfies Readonly<Record<string, Meaning>>;

export type ChecklistStatus = keyof typeof STATUSES;
/** Those whose items are in place. */
export type DoneStatus = {
  [S in ChecklistStatus]: (typeof STATUSES)[S]["isDone"] extends true ? S : never;
}[ChecklistStatus];

/** A value for each status. */
export const eachStatus = <T>(of: (status: ChecklistStatus) => T): Record<ChecklistStatus, T> => ({
  not_started: of("not_started"),
  in_progress: of("in_progress"),
  implemented: of("implemented"),
  verified: of("verified"),
  not_applicable: of("not_applicable"),
});

/** In the order of the table. */
export const STATUS_KEYS: readonly ChecklistStatus[] = Object.values(eachStatus((status) => status));

/** A status within a sentence: "in progress". */
export const wordOf = (status: ChecklistStatus): string => STATUSES[status].label.toLowerCase();

/** Implemented or verified, whether or not a verification still holds. */
export const isDone = (item: { readonly status: ChecklistStatus }): boolean => isDoneStatus(item.status);
export const isDoneStatus = (status: ChecklistStatus): status is DoneStatus => STATUSES[status].isDone;

/** Is there something left to do, by its due date? */
export const isOpen = (item: { readonly status: ChecklistStatus }): boolean => STATUSES[item.status].isOpen;

/** How many items count as what. `total` is their sum. */
export type Counts = Readonly<Record<ChecklistStatus, number>> & {
  readonly total: number;
  /** Those that apply: the total without what is not applicable. */
  readonly applicable: number;
  /** Implemented or verified. */
  readonly done: number;
};

/** How many there are of the statuses that `is` is true of. */
export const countOf = (counts: Record<ChecklistStatus, number>, is: (meaning: Meaning) => boolean): number =>
  STATUS_KEYS.filter((status) => is(STATUSES[status])).reduce((sum, status) => sum + counts[status], 0);

/** Counts with their sums. */
const countsOf = (of: (status: ChecklistStatus) => number): Counts => {
  const counts = eachStatus(of);
  return {
    ...counts,
    total: countOf(counts, () => true),
    applicable: countOf(counts, ({ applies }) => applies),
    done: countOf(counts, ({ isDone: is }) => is),
  };
};

/** Counts of what items count as (`countsAs`). */
export const countStatuses = (statuses: readonly ChecklistStatus[]): Counts =>
  countsOf((status) => statuses.filter((other) => other === status).length);

/** Several counts as one. */
export const sumCounts = (list: readonly Counts[]): Counts =>
  countsOf((status) => list.reduce((sum, counts) => sum + counts[status], 0));
