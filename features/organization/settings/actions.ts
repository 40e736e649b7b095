"use server";

import { z } from "zod";
import { defineAction } from "@/lib/form/define-action";
import { formVersion } from "@/lib/form/schema";
import { updateSettings } from "./commands";
import { settingsOfForm } from "./form.rules";

/** The fields are texts of any kind: the command says what is wrong with them, by the names that they carry. */
const settingsForm = z.looseObject({ version: formVersion });

export const updateSettingsAction = defineAction(settingsForm, (actor, { version, ...form }) =>
  updateSettings(actor, version, settingsOfForm(form)),
);

/** Sets every weight back to 1. */
export const evenWeightsAction = defineAction(z.object({ version: formVersion }), (actor, { version }) =>
  updateSettings(actor, version, { weights: { pillars: {}, functions: {} } }),
);
