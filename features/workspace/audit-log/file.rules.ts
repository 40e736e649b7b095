/** The audit log as a file: what each of its events becomes there. */
import type { AuditEventDto } from "@/lib/audit/schema";
import { type CsvColumn, csvHead, csvRows } from "@/lib/base/csv";

export const AUDIT_FILES = {
  csv: { type: "text/csv", name: "audit-log.csv" },
  jsonl: { type: "application/x-ndjson", name: "audit-log.jsonl" },
} as const;
export type AuditFile = keyof typeof AUDIT_FILES;

const documentText = (value: unknown) => (value === null ? "" : JSON.stringify(value));

const COLUMNS: readonly CsvColumn<AuditEventDto>[] = [
  { heading: "Sequence", value: ({ sequence }) => sequence },
  { heading: "Time (UTC)", value: ({ at }) => at },
  { heading: "Name", value: ({ actor }) => actor.name },
  { heading: "Kind", value: ({ actor }) => actor.kind },
  { heading: "Id", value: ({ actor }) => actor.id },
  { heading: "Address", value: ({ address }) => address },
  { heading: "Action", value: ({ action }) => action },
  { heading: "Object", value: ({ subject }) => subject.type },
  { heading: "Object id", value: ({ subject }) => subject.id },
  { heading: "Before", value: ({ before }) => documentText(before) },
  { heading: "After", value: ({ after }) => documentText(after) },
  { heading: "Previous hash", value: ({ previousHash }) => previousHash },
  { heading: "Hash", value: ({ hash }) => hash },
];

/** The file in pieces, a piece for each page of events; jsonl has an event a line, as the list gives it. */
export async function* piecesOf(
  file: AuditFile,
  pages: AsyncIterable<readonly AuditEventDto[]>,
): AsyncGenerator<string> {
  if (file === "csv") yield csvHead(COLUMNS);
  for await (const page of pages)
    yield file === "csv" ? csvRows(COLUMNS, page) : page.map((event) => `${JSON.stringify(event)}\n`).join("");
}
