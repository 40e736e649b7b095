"use server";

import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { defineAction } from "@/lib/form/define-action";
import { chosenOrNull, formVersion, ticked } from "@/lib/form/schema";
import { unitIdOfField } from "./choice.queries";
import { createUnit, updateUnit } from "./commands";
import { createUnitSchema, unitSchema } from "./schema";

const unitForm = createUnitSchema.strip().extend({
  parentId: chosenOrNull,
  criticality: z.coerce.number().pipe(unitSchema.shape.criticality),
  highValueAsset: ticked,
});
const stored = { id: z.string(), version: formVersion };

/** What was typed, with the id of the unit that it names as the one above. */
async function withParent<T extends { parentId: string | null }>(actor: Actor, input: T): Promise<T> {
  return { ...input, parentId: await unitIdOfField(actor, input.parentId, "parentId") };
}

export const createUnitAction = defineAction(unitForm, async (actor, input) =>
  createUnit(actor, await withParent(actor, input)),
);

/** With an empty `retiredFrom` it is brought back. */
const retirementForm = z.object({
  ...stored,
  retiredFrom: chosenOrNull.pipe(unitSchema.shape.retiredFrom),
  withUnitsBelow: ticked,
});

export const retireUnitAction = defineAction(retirementForm, (actor, { id, version, ...input }) =>
  updateUnit(actor, id, version, input),
);

export const updateUnitAction = defineAction(unitForm.extend(stored), async (actor, { id, version, ...input }) =>
  updateUnit(actor, id, version, await withParent(actor, input)),
);
