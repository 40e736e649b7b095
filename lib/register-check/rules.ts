/** All that is wrong with an entry that somebody sends, said at once: pure. `today` is an ISO date. */
import type { RegisterDefinition } from "@/lib/register/definition.rules";
import {
  documentOfEntry,
  type EntryDocument,
  type Kind,
  merge,
  type RegisterEntry,
  startOf,
  withSince,
} from "@/lib/register/rules";
import { createEntrySchema, isObject, touchedOf, updateEntrySchema } from "@/lib/register/schema";
import { allErrors, fieldErrors, invalidFields } from "@/lib/text/schema";

/** What the kind's own rules say of an entry beyond the shape of its fields. */
export const ruleErrors = (
  kind: RegisterDefinition,
  entry: EntryDocument,
  before: RegisterEntry | null,
  today: string,
) => kind.check?.(entry, { before, log: before?.log ?? [], today }) ?? [];

/**
 * `base` with what was sent, as it was sent. A field that is wrong in itself stands there with what was typed, not empty:
 * the kind's rules then call no other field wrong because of it.
 */
function draftOf(kind: Kind, base: EntryDocument, input: unknown): EntryDocument {
  if (!isObject(input)) return base;
  const fields = isObject(input.fields) ? input.fields : {};
  return merge(kind, base, { ...input, fields } as Partial<EntryDocument>);
}

/** What `input` makes a new entry. Throws `invalid` with what is wrong in itself, and what the kind demands of the rest. */
export function requireNew(kind: RegisterDefinition, input: unknown, today: string): EntryDocument {
  const { success, data, error } = createEntrySchema(kind).safeParse(input);
  if (success) return withSince(kind, null, data, today);
  const draft = withSince(kind, null, draftOf(kind, startOf(kind), input), today);
  throw invalidFields(allErrors(fieldErrors(error), ruleErrors(kind, draft, null, today)));
}

/** What `before` becomes with the changes of `input`. Throws `invalid` like `requireNew`. */
export function requireChanged(
  kind: RegisterDefinition,
  before: RegisterEntry,
  input: unknown,
  today: string,
): EntryDocument {
  const touched = touchedOf(documentOfEntry(before), input);
  const { success, data, error } = updateEntrySchema(kind).safeParse(touched);
  const changed = (document: EntryDocument) => withSince(kind, before, document, today);
  if (success) return changed(merge(kind, before, data));
  throw invalidFields(
    allErrors(fieldErrors(error), ruleErrors(kind, changed(draftOf(kind, before, touched)), before, today)),
  );
}
