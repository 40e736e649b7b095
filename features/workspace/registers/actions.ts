"use server";

import { z } from "zod";
import { personIdOfField } from "@/features/organization/people/queries";
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

/** The form with the ids of the unit and the person that it names. */
async function withIds(actor: Actor, form: Form): Promise<Form> {
  const unitId = form.unitId === undefined ? undefined : await unitIdOfField(actor, form.unitId, "unitId");
  const ownerId = form.ownerId === undefined ? undefined : await personIdOfField(actor, form.ownerId, "ownerId");
  return {
    ...form,
    ...(unitId === undefined ? {} : { unitId: unitId ?? "" }),
    ...(ownerId === undefined ? {} : { ownerId }),
  };
}

export const createEntryAction = defineAction(z.looseObject({ kind }), async (actor, form) => {
  const of = requireRegister(form.kind);
  return createEntry(actor, of, entryOfForm(of, await withIds(actor, form)));
});

export const updateEntryAction = defineAction(z.looseObject(stored), async (actor, form) => {
  const of = requireRegister(form.kind);
  return updateEntry(actor, of, form.id, form.version, changesOfForm(of, await withIds(actor, form)));
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
