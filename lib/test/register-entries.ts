/** Entries of registers for tests of rules: made up, never stored. */
import { type Register, type RegisterEntry, startOf } from "@/features/programme/register/rules";

/** An entry of `register` as a new one is, about `more.subject`; `more.fields` adds to the fields it starts with. */
export function buildEntryOf(register: Register, more: Partial<RegisterEntry> = {}): RegisterEntry {
  const start = startOf(register, { subject: more.subject ?? undefined });
  return {
    ...start,
    id: "entry",
    kind: register.key,
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
