"use server";

import { z } from "zod";
import { defineAction } from "@/lib/form/define-action";
import { formVersion } from "@/lib/form/schema";
import { updateSettings } from "./commands";
import { settingsSchema } from "./schema";

const settingsForm = settingsSchema.extend({
  checklistReviewMonths: z.coerce.number().pipe(settingsSchema.shape.checklistReviewMonths),
  version: formVersion,
});

export const updateSettingsAction = defineAction(settingsForm, (actor, { version, ...input }) =>
  updateSettings(actor, version, input),
);
