/** Checklist items as a file for spreadsheets: pure. */
import { findItem, LEVEL_LABELS } from "@/lib/checklist/rules";
import type { ChecklistItem } from "@/lib/checklist/schema";
import { STATUSES } from "@/lib/checklist-status/rules";
import { type CsvValue, toCsv } from "@/lib/csv/rules";
import { ownerText } from "@/lib/member/rules";

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
    STATUSES[item.status].label,
    STATUSES[item.countsAs].label,
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
