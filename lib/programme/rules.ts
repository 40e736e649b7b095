import {
  type FieldValue,
  type Kind,
  openStatuses,
  type RegisterEntry,
  type Subject,
  startOf,
} from "@/lib/register/rules";
import { teamFigures } from "@/lib/team/rules";
import { categoriesWithoutProduct } from "@/lib/technology/rules";

/**
 * The catalogue entries that can become entries of the register as they are, with nothing to fill in first. None where
 * an entry has to name its unit, or the catalogue leaves a required field open.
 */
export function readyMade(kind: Kind): readonly Subject[] {
  if (kind.unit === "required") return [];
  return (kind.subject?.options ?? []).filter(({ value }) => {
    const { name, fields } = startOf(kind, { subject: value });
    const isOpen = (given: FieldValue | undefined) =>
      [given ?? ""].flat().length === 0 || given === "" || given === null;
    return name !== "" && !kind.fields.some((field) => field.isRequired && isOpen(fields[field.name]));
  });
}

/** How many entries of a register have a status and are about a subject. */
export type StatusCount = {
  readonly kind: string;
  readonly status: string;
  readonly subject: string | null;
  readonly entries: number;
};

/** Parts of registers' screens that count for themselves; `PART_COUNTS` says how. The key is the part's id there. */
export type ScreenPart = "responsibilities" | "gaps";

/**
 * What the programme says of a register under "To look at": how many entries have some statuses (those that are not
 * closed; the named ones; all but the named ones), or what a part of its screen counts. `one` and `many` follow the
 * count: "category without a product in use"; without `many` both are the same.
 */
export type ToLookAt<Value extends string = string> = { readonly one: string; readonly many?: string } & (
  | { readonly statuses: "open" | readonly Value[] }
  | { readonly allBut: readonly Value[] }
  | { readonly part: ScreenPart }
);

/** What a register most wants looked at: how many, what they are, and where on the register's own screen they stand. */
export type Highlight = {
  readonly count: number;
  /** Follows the count: "to do", "responsibilities with nobody". */
  readonly words: string;
  /** Statuses that the list is narrowed to; or the part of the screen, by its id, that counts. */
  readonly at: { readonly statuses: readonly string[] } | { readonly part: ScreenPart };
};

/** What a register holds, counted; `entries` are there where the part that counts `needsEntries`. */
type Held = { readonly counts: readonly StatusCount[]; readonly entries: readonly RegisterEntry[] };

/** How the parts of screens count, as the screen does; null where a count would mean nothing. */
const PART_COUNTS: Readonly<
  Record<ScreenPart, { readonly needsEntries: boolean; readonly count: (held: Held) => number | null }>
> = {
  // The catalogue knows the responsibilities, also before anybody is entered.
  responsibilities: { needsEntries: true, count: ({ entries }) => teamFigures(entries).unowned },
  gaps: {
    needsEntries: false,
    count: ({ counts }) => {
      const products = counts.map(({ subject, status }) => ({ category: subject ?? "", status }));
      return products.length === 0 ? null : categoriesWithoutProduct(products).length;
    },
  },
};

/** Does it take all entries of a register, and not only their number, to say what is to be looked at? */
export const needsEntries = ({ toLookAt }: Kind): boolean =>
  "part" in toLookAt && PART_COUNTS[toLookAt.part].needsEntries;

/** The statuses to look at, in the register's order. */
function statusesToLookAt(kind: Kind, toLookAt: Exclude<ToLookAt, { part: ScreenPart }>): string[] {
  const values = kind.statuses.map(({ value }) => value);
  if ("allBut" in toLookAt) return values.filter((value) => !toLookAt.allBut.includes(value));
  const { statuses } = toLookAt;
  return statuses === "open" ? openStatuses(kind) : values.filter((value) => statuses.includes(value));
}

/** The highlight of a register, worked out as its own screen does; null where a count would mean nothing. */
export function highlightOf(kind: Kind, held: Held): Highlight | null {
  const { toLookAt } = kind;
  const { one, many = one } = toLookAt;
  const told = (count: number, at: Highlight["at"]) => ({ count, words: count === 1 ? one : many, at });
  if ("part" in toLookAt) {
    const count = PART_COUNTS[toLookAt.part].count(held);
    return count === null ? null : told(count, { part: toLookAt.part });
  }
  // Before anything is entered, nobody knows whether there is nothing.
  if (held.counts.length === 0) return null;
  const statuses = statusesToLookAt(kind, toLookAt);
  const count = held.counts.reduce((sum, { status, entries }) => sum + (statuses.includes(status) ? entries : 0), 0);
  return told(count, { statuses });
}
