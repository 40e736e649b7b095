/** The checklist's words: pure, so that forms in the browser can use them. */

import type { ItemField } from "@/features/programme/checklist/form.rules";
import type { ReviewStart } from "@/features/programme/checklist/rules";
import { type Counts, countOf, STATUS_KEYS, STATUSES, wordOf } from "@/features/programme/checklist/status.rules";
import type { FormValues } from "@/lib/form/result";

/** What the fields of an item's form are called, in the order of the form. */
export const ITEM_LABELS = {
  status: "Status",
  reason: "Why it does not apply",
  ownerId: "Owner",
  dueOn: "Due",
  note: "Note",
  "evidence.url": "Link to evidence",
  "evidence.title": "What it shows",
  "evidence.seenById": "Looked at by",
  "evidence.seenOn": "Looked at on",
  reviewedOn: "Last review",
  nextReviewOn: "Next review",
} as const satisfies Record<ItemField, string>;

/** The text of a field of the form. */
export function textIn(values: FormValues, field: ItemField): string {
  const value = values[field];
  return typeof value === "string" ? value : "";
}

/** What the next review counts from, after its day: "counted from 2 November 2026, …". */
export const REVIEW_STARTS: Record<ReviewStart["what"], string> = {
  review: "the last review",
  evidence: "when somebody looked at the evidence; there was no review yet",
  implementation: "when it became implemented; there was no review yet",
};

export const monthsText = (months: number): string => (months === 1 ? "a month" : `${months} months`);

/**
 * What is done of what applies: "3 of 5"; where nothing is, how far the items are: "1 in progress, 4 not started". What
 * nobody has touched is not nought.
 */
export function coverageText(counts: Counts): string {
  if (counts.applicable === 0) return "not applicable";
  return counts.done === 0 ? statesText(counts) : `${counts.done} of ${counts.applicable}`;
}

/** The rest of the counts in words: "2 verified, 1 in progress, 1 not started"; empty where `coverageText` says all. */
export const detailText = (counts: Counts): string => (counts.done === 0 ? "" : statesText(counts));

/** Of what applies, the furthest first. Implemented is no news beside "3 of 5". */
function statesText(counts: Counts): string {
  return STATUS_KEYS.toReversed()
    .filter((status) => counts[status] > 0 && STATUSES[status].applies && status !== "implemented")
    .map((status) => `${counts[status]} ${wordOf(status)}`)
    .join(", ");
}

function verifiedText({ done, verified }: Counts): string {
  if (done === 1) return verified === 1 ? ", and verified" : ", not verified";
  if (verified === done) return ", all of them verified";
  return `, ${verified === 0 ? "none" : verified} of them verified`;
}

/** The news of a checklist: the rest of a sentence after a name and a colon, without its full stop. */
export function checklistHeadline(counts: Counts): string {
  const { applicable, done } = counts;
  if (applicable === 0) return "no item of the checklist applies";
  if (countOf(counts, ({ isBegun }) => isBegun) === 0) return "nothing of the checklist is begun";
  if (done === 0) return `none of ${applicable} checklist items is implemented yet`;
  return `${done} of ${applicable} checklist items ${done === 1 ? "is" : "are"} implemented${verifiedText(counts)}`;
}
