/** Checklist items as a file for spreadsheets: pure. */

import { LEVEL_LABELS } from "@/features/model/catalogue/programme/levels";
import { ownerText } from "@/features/organization/people/rules";
import { type CsvColumn, toCsv } from "@/lib/base/csv";
import { findItem } from "./rules";
import type { ChecklistItem } from "./schema";
import { STATUSES } from "./status.rules";

type Row = ChecklistItem & { readonly unitName: string };

const yesNo = (is: boolean) => (is ? "yes" : "no");

const COLUMNS: readonly CsvColumn<Row>[] = [
  { heading: "Unit", value: (item) => item.unitName },
  { heading: "Domain", value: (item) => findItem(item.id)?.domainName ?? item.domain },
  { heading: "Level", value: (item) => LEVEL_LABELS[item.level] },
  { heading: "Id", value: (item) => item.id },
  { heading: "Item", value: (item) => item.name },
  { heading: "Definition", value: (item) => item.text },
  { heading: "Status", value: (item) => STATUSES[item.status].label },
  { heading: "Counts as", value: (item) => STATUSES[item.countsAs].label },
  { heading: "Reason", value: (item) => item.reason },
  { heading: "Owner", value: (item) => ownerText(item) },
  { heading: "Due", value: (item) => item.dueOn },
  { heading: "Overdue", value: (item) => yesNo(item.isOverdue) },
  { heading: "Evidence", value: (item) => item.evidence?.title ?? null },
  { heading: "Evidence link", value: (item) => item.evidence?.url ?? null },
  { heading: "Seen on", value: (item) => item.evidence?.seenOn ?? null },
  { heading: "Seen by", value: (item) => item.evidence?.seenByName ?? null },
  { heading: "Implemented on", value: (item) => item.implementedOn },
  { heading: "Implemented by", value: (item) => item.implementedByName },
  { heading: "Verified on", value: (item) => item.verifiedOn },
  { heading: "Verified by", value: (item) => item.verifiedByName },
  { heading: "Last review", value: (item) => item.reviewedOn },
  { heading: "Next review", value: (item) => item.nextReviewOn },
  { heading: "Review overdue", value: (item) => yesNo(item.isReviewOverdue) },
  { heading: "Note", value: (item) => item.note },
];

/** Items as CSV in words, a row each. */
export const csvOf = (items: readonly Row[]): string => toCsv(COLUMNS, items);
