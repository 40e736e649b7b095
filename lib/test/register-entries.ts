/** Entries of registers for tests of rules: made up, never stored. */
import { type Kind, type RegisterEntry, startOf } from "@/lib/register/rules";

/** An entry of `kind` as a new one is, about `more.subject`; `more.fields` adds to the fields it starts with. */
export function buildEntryOf(kind: Kind, more: Partial<RegisterEntry> = {}): RegisterEntry {
  const start = startOf(kind, { subject: more.subject ?? undefined });
  return {
    ...start,
    id: "entry",
    kind: kind.key,
    unitName: null,
    ownerName: null,
    isOwnerClosed: false,
    log: [],
    version: 1,
    createdAt: "2026-01-01T00:00:00.000Z",
    updatedAt: "2026-01-01T00:00:00.000Z",
    updatedBy: "Kim",
    ...more,
    fields: { ...start.fields, ...more.fields },
  };
}
