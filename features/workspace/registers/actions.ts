"use server";

import { z } from "zod";
import { unitIdOfField } from "@/features/organization/unit/choice.queries";
import { addFromCatalogue } from "@/features/programme/register/catalogue.commands";
import { createEntry, deleteEntry, updateEntry } from "@/features/programme/register/commands";
import { changesOfForm, entryOfForm, type Form } from "@/features/programme/register/form.rules";
import { versionedId } from "@/features/programme/register/schema";
import { undoEntries } from "@/features/programme/register/undo.commands";
import type { Actor } from "@/lib/access/actor";
import { ID_MAX } from "@/lib/base/limits";
import { defineAction } from "@/lib/form/define-action";
import { formVersion, listOf } from "@/lib/form/schema";
import { requireRegister } from "./list.register";

const kind = z.string().max(ID_MAX);
const stored = { kind, id: z.string(), version: formVersion };

/** The form with the id of the unit that it names. */
async function withUnit(actor: Actor, form: Form): Promise<Form> {
  if (form.unitId === undefined) return form;
  return { ...form, unitId: (await unitIdOfField(actor, form.unitId, "unitId")) ?? "" };
}

export const createEntryAction = defineAction(z.looseObject({ kind }), async (actor, form) => {
  const of = requireRegister(form.kind);
  return createEntry(actor, of, entryOfForm(of, await withUnit(actor, form)));
});

export const updateEntryAction = defineAction(z.looseObject(stored), async (actor, form) => {
  const of = requireRegister(form.kind);
  return updateEntry(actor, of, form.id, form.version, changesOfForm(of, await withUnit(actor, form)));
});

export const deleteEntryAction = defineAction(z.object(stored), (actor, { kind: key, id, version }) =>
  deleteEntry(actor, requireRegister(key), id, version),
);

export const undoEntriesAction = defineAction(
  z.object({ kind, entries: listOf(versionedId) }),
  (actor, { kind: key, entries }) => undoEntries(actor, requireRegister(key), entries),
);

export const addFromCatalogueAction = defineAction(
  z.object({ kind, subjects: listOf(z.string().max(ID_MAX)) }),
  (actor, { kind: key, subjects }) => addFromCatalogue(actor, requireRegister(key), subjects),
);
