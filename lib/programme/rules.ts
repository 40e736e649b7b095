import { businessCaseKind } from "@/lib/business-case/kind";
import { challengeKind } from "@/lib/challenge/kind";
import { controlKind } from "@/lib/control/kind";
import { enforcementPointKind } from "@/lib/enforcement/kind";
import { onRampKind } from "@/lib/on-ramp/kind";
import { type FieldValue, type Kind, type RegisterEntry, type Subject, startOf } from "@/lib/register/rules";
import { rollOutKind } from "@/lib/roll-out/kind";
import { taskKind } from "@/lib/task/kind";
import { teamKind } from "@/lib/team/kind";
import { teamFigures } from "@/lib/team/rules";
import { technologyKind } from "@/lib/technology/kind";
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

/** What a register most wants looked at: how many, what they are, and where on the register's own screen they stand. */
export type Highlight = {
  readonly count: number;
  /** Follows the count: "to do", "responsibilities with nobody". */
  readonly words: string;
  /** Statuses that the list is narrowed to; null: the count is one of the part of the screen with this id. */
  readonly at: { readonly statuses: readonly string[] } | { readonly part: string };
};

/** Ids of the parts of screens that highlights lead to. */
export const TEAM_PART = "responsibilities";
export const TECHNOLOGY_PART = "gaps";

type Words = { readonly statuses: readonly string[]; readonly one: string; readonly many?: string };

/** Registers whose highlight is the entries with some statuses. */
const BY_STATUS: Readonly<Record<string, Words>> = {
  [onRampKind.key]: { statuses: ["pursued"], one: "pursued now" },
  [taskKind.key]: { statuses: ["open", "doing"], one: "to do" },
  [rollOutKind.key]: { statuses: ["monitoring"], one: "monitoring only" },
  [enforcementPointKind.key]: { statuses: ["planned", "monitoring"], one: "not enforcing yet" },
  [controlKind.key]: { statuses: ["partly", "planned", "absent"], one: "not fully in place" },
  [challengeKind.key]: { statuses: ["open", "treated", "accepted"], one: "not closed" },
  [businessCaseKind.key]: { statuses: ["draft"], one: "draft", many: "drafts" },
};

/**
 * The highlight of a register, worked out as its own screen does; null where a count would mean nothing. `counts` are those
 * of the register, `team` the entries of the team.
 */
export function highlightOf(
  kind: Kind,
  counts: readonly StatusCount[],
  team: readonly RegisterEntry[],
): Highlight | null {
  if (kind.key === teamKind.key) {
    const count = teamFigures(team).unowned;
    const words = count === 1 ? "responsibility with nobody" : "responsibilities with nobody";
    return { count, words, at: { part: TEAM_PART } };
  }
  // Before anything is entered, the rest counts what is not known yet.
  if (counts.length === 0) return null;
  if (kind.key === technologyKind.key) {
    const products = counts.map(({ subject, status }) => ({ category: subject ?? "", status }));
    const count = categoriesWithoutProduct(products).length;
    const words = `${count === 1 ? "category" : "categories"} without a product in use`;
    return { count, words, at: { part: TECHNOLOGY_PART } };
  }
  const words = BY_STATUS[kind.key];
  if (!words) return null;
  const { statuses, one, many = one } = words;
  const count = counts.reduce((sum, { status, entries }) => (statuses.includes(status) ? sum + entries : sum), 0);
  return { count, words: count === 1 ? one : many, at: { statuses } };
}
