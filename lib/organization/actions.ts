"use server";

import { z } from "zod";
import { defineAction } from "@/lib/action/define-action";
import { formVersion } from "@/lib/action/schema";
import { updateSettings } from "./commands";
import { settingsSchema } from "./schema";

const settingsForm = settingsSchema.extend({
  checklistReviewMonths: z.coerce.number().pipe(settingsSchema.shape.checklistReviewMonths),
  version: formVersion,
});

export const updateSettingsAction = defineAction(settingsForm, (actor, { version, ...input }) =>
  updateSettings(actor, version, input),
);
