"use server";

import { z } from "zod";
import { personIdOfField } from "@/features/organization/people/queries";
import { defineAction } from "@/lib/form/define-action";
import { formVersion } from "@/lib/form/schema";
import { saveChecklistItem, undoChecklistItem } from "./commands";
import { documentOfForm } from "./form.rules";
import { getChecklistItem } from "./queries";

/** The fields are texts of any kind: the command says what is wrong with them, by the names that they carry. */
const itemForm = z.looseObject({ unitId: z.string(), itemId: z.string(), version: formVersion });

/** The fields that name somebody. */
const PEOPLE = ["ownerId", "evidence.seenById"] as const;

export const saveChecklistItemAction = defineAction(itemForm, async (actor, { unitId, itemId, version, ...form }) => {
  const { item } = await getChecklistItem(actor, unitId, itemId);
  for (const name of PEOPLE) if (form[name] !== undefined) form[name] = await personIdOfField(actor, form[name], name);
  return saveChecklistItem(actor, { unitId, itemId, version, document: documentOfForm(item, form) });
});

export const undoChecklistItemAction = defineAction(
  z.object({ unitId: z.string(), itemId: z.string(), version: formVersion }),
  undoChecklistItem,
);
