"use server";

import { z } from "zod";
import { defineAction } from "@/lib/action/define-action";
import { formVersion, listOf } from "@/lib/action/schema";
import { addFromCatalogue } from "@/lib/programme/commands";
import { changesOfForm, entryOfForm } from "@/lib/register-form/rules";
import { undoEntries } from "@/lib/register-undo/commands";
import { createEntry, deleteEntry, updateEntry } from "./commands";
import { requireKind } from "./kinds";

const kind = z.string().max(100);
const stored = { kind, id: z.string(), version: formVersion };

export const createEntryAction = defineAction(z.looseObject({ kind }), (actor, form) => {
  const of = requireKind(form.kind);
  return createEntry(actor, of, entryOfForm(of, form));
});

export const updateEntryAction = defineAction(z.looseObject(stored), (actor, form) => {
  const of = requireKind(form.kind);
  return updateEntry(actor, of, form.id, form.version, changesOfForm(of, form));
});

export const deleteEntryAction = defineAction(z.object(stored), (actor, { kind: key, id, version }) =>
  deleteEntry(actor, requireKind(key), id, version),
);

/** "{id}.{version}" */
const versionedId = z
  .string()
  .regex(/^[^.]{1,100}\.\d{1,9}$/, "is no entry with its version")
  .transform((text) => ({ id: text.split(".")[0] ?? "", version: Number(text.split(".")[1]) }));

export const undoEntriesAction = defineAction(
  z.object({ kind, entries: listOf(versionedId) }),
  (actor, { kind: key, entries }) => undoEntries(actor, requireKind(key), entries),
);

export const addFromCatalogueAction = defineAction(
  z.object({ kind, subjects: listOf(z.string().max(100)) }),
  (actor, { kind: key, subjects }) => addFromCatalogue(actor, requireKind(key), subjects),
);
