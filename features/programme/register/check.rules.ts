/** All that is wrong with an entry that somebody sends, said at once: pure. `today` is an ISO date. */

import { allErrors, fieldErrors, invalidFields } from "@/lib/base/validation";
import type { RegisterDefinition } from "./definition.rules";
import {
  documentOfEntry,
  type EntryDocument,
  merge,
  type Register,
  type RegisterEntry,
  startOf,
  withSince,
} from "./rules";
import { createEntrySchema, isObject, touchedOf, updateEntrySchema } from "./schema";

/** What the register's own rules say of an entry beyond the shape of its fields. */
export const ruleErrors = (
  register: RegisterDefinition,
  entry: EntryDocument,
  before: RegisterEntry | null,
  today: string,
) => register.check?.(entry, { before, log: before?.log ?? [], today }) ?? [];

/**
 * `base` with what was sent, as it was sent. A field that is wrong in itself stands there with what was typed, not empty:
 * the register's rules then call no other field wrong because of it.
 */
function draftOf(register: Register, base: EntryDocument, input: unknown): EntryDocument {
  if (!isObject(input)) return base;
  const fields = isObject(input.fields) ? input.fields : {};
  return merge(register, base, { ...input, fields } as Partial<EntryDocument>);
}

/** The document of a new entry. Throws `invalid` with what is wrong in `input` itself, and what the register demands. */
export function requireNew(register: RegisterDefinition, input: unknown, today: string): EntryDocument {
  const { success, data, error } = createEntrySchema(register).safeParse(input);
  if (success) return withSince(register, null, data, today);
  const draft = withSince(register, null, draftOf(register, startOf(register), input), today);
  throw invalidFields(allErrors(fieldErrors(error), ruleErrors(register, draft, null, today)));
}

/** What `before` becomes with the changes of `input`. Throws `invalid` like `requireNew`. */
export function requireChanged(
  register: RegisterDefinition,
  before: RegisterEntry,
  input: unknown,
  today: string,
): EntryDocument {
  const touched = touchedOf(documentOfEntry(before), input);
  const { success, data, error } = updateEntrySchema(register).safeParse(touched);
  const changed = (document: EntryDocument) => withSince(register, before, document, today);
  if (success) return changed(merge(register, before, data));
  throw invalidFields(
    allErrors(fieldErrors(error), ruleErrors(register, changed(draftOf(register, before, touched)), before, today)),
  );
}
