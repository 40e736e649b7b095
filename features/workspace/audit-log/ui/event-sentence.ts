import { findAuditAction } from "@/features/workspace/audit-log/rules";
import type { AuditEventDto } from "@/lib/audit/schema";
import { changedFields, type Names, type Words } from "./changed-fields";
import { registerOfEvent, wordsOfEvent } from "./register-words";

const GONE = "something that is gone";

const reading = (from: unknown, words: Words) => (field: string) => {
  const value = typeof from === "object" && from !== null ? (from as Record<string, unknown>)[field] : undefined;
  const text = value === undefined || value === null ? "" : String(value);
  return field === "period" || field === "retiredFrom" ? (words.values[field]?.[text] ?? text) : text;
};

/**
 * What somebody did, as the rest of a sentence that begins with the name: "added the unit Payments". `names` has the
 * names of subjects by id; the function's name stands under its key.
 */
export function deedOf(event: AuditEventDto, names: Names, yearStartMonth: number): string {
  const words = wordsOfEvent(event, yearStartMonth);
  const before = reading(event.before, words);
  const after = reading(event.after, words);
  const nameOf = (id: string | undefined, otherwise = GONE) => names[id ?? ""] ?? otherwise;
  const subject = nameOf(event.subject.id, after("name") || before("name") || GONE);
  const action = findAuditAction(event.action);
  // An event of a version that knew more: its plain name is better than nothing.
  if (!action) return `${event.action.replaceAll(/[._]/g, " ")}: ${subject}`;
  return action.tell({
    before,
    after,
    subject,
    nameOf,
    ids: event.subject.id.split("/"),
    entry: registerOfEvent(event)?.one ?? "entry",
    changes() {
      const fields = changedFields(event.before, event.after, names, words);
      return fields.length > 0 ? `: ${fields.map(({ field }) => field.toLowerCase()).join(", ")}` : "";
    },
  });
}
