"use server";

import { z } from "zod";
import { defineAction } from "@/lib/form/define-action";
import { chosenOrNull, formVersion, ticked } from "@/lib/form/schema";
import { createUnit, updateUnit } from "./commands";
import { createUnitSchema, unitSchema } from "./schema";

const unitForm = createUnitSchema.strip().extend({
  parentId: chosenOrNull,
  criticality: z.coerce.number().pipe(unitSchema.shape.criticality),
  highValueAsset: ticked,
});
const stored = { id: z.string(), version: formVersion };

export const createUnitAction = defineAction(unitForm, createUnit);

export const updateUnitAction = defineAction(unitForm.extend(stored), (actor, { id, version, ...input }) =>
  updateUnit(actor, id, version, input),
);
