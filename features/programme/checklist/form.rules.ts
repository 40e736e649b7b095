/** The form of a checklist item: between its fields and the document that they say. Pure. */
import { readBase, touchedValues } from "@/lib/form/form-base";
import type { ChecklistItem } from "./schema";

const ITEM_FIELDS = [
  "status",
  "reason",
  "ownerId",
  "dueOn",
  "evidence.url",
  "evidence.title",
  "evidence.seenOn",
  "evidence.seenById",
  "reviewedOn",
  "nextReviewOn",
  "note",
] as const;
export type ItemField = (typeof ITEM_FIELDS)[number];

/** An item as its form's fields hold it. A next review that was worked out is an empty field. */
export const formValuesOf = (item: ChecklistItem): Record<ItemField, string> => ({
  status: item.status,
  reason: item.reason,
  ownerId: item.ownerId ?? "",
  dueOn: item.dueOn ?? "",
  "evidence.url": item.evidence?.url ?? "",
  "evidence.title": item.evidence?.title ?? "",
  "evidence.seenOn": item.evidence?.seenOn ?? "",
  "evidence.seenById": item.evidence?.seenById ?? "",
  reviewedOn: item.reviewedOn ?? "",
  nextReviewOn: item.isNextReviewGiven ? (item.nextReviewOn ?? "") : "",
  note: item.note,
});

/** Evidence of which nothing is filled in is none. */
function evidenceOf(text: (name: ItemField) => string) {
  const evidence = {
    url: text("evidence.url").trim(),
    title: text("evidence.title"),
    seenOn: text("evidence.seenOn") || null,
    seenById: text("evidence.seenById") || null,
  };
  const isEmpty = evidence.url === "" && evidence.title.trim() === "" && !evidence.seenOn && !evidence.seenById;
  return isEmpty ? null : evidence;
}

/**
 * The document that a form makes of an item, not checked yet: what is stored, with what was changed in the form since it
 * was filled; where the form does not say from what, with all that it says.
 */
export function documentOfForm(stored: ChecklistItem, form: Readonly<Record<string, unknown>>) {
  const values = formValuesOf(stored);
  const touched = touchedValues(readBase(form) ?? values, form);
  const text = (name: ItemField) => [touched[name] ?? values[name]].flat()[0] ?? "";
  return {
    status: text("status"),
    reason: text("reason"),
    ownerId: text("ownerId") || null,
    dueOn: text("dueOn") || null,
    note: text("note"),
    reviewedOn: text("reviewedOn") || null,
    nextReviewOn: text("nextReviewOn") || null,
    evidence: evidenceOf(text),
  };
}
