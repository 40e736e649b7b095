import { z } from "zod";
import { newPassword } from "@/lib/auth/schema";
import { ID_MAX, LINE_MAX, NAME_MAX } from "@/lib/base/limits";
import { readTimeZone } from "@/lib/base/time-zone";
import { emailAddress, shortText } from "@/lib/base/validation";
import { CURRENCY_CODES } from "./rules";
import { weightsSchema } from "./weights.schema";

const organizationName = shortText(NAME_MAX);
export const personName = shortText(NAME_MAX);

/** The form of the first visit: the organisation and its owner. */
export const setUpSchema = z.object({
  token: z.string().trim().min(1, "is empty; copy it from the console where Tenet was started").max(LINE_MAX),
  organizationName,
  name: personName,
  email: emailAddress,
  password: newPassword,
});

/** ISO 4217 codes that this runtime knows. */
const CURRENCIES: ReadonlySet<string> = new Set(CURRENCY_CODES);

const NO_ZONE = "must be the IANA name of a time zone, like America/New_York";

/** What is the same for the whole organisation. A checklist item is looked at again after so many months. */
const settingsSchema = z.object({
  currency: z
    .string("must be a currency code of three letters, like EUR")
    .trim()
    .toUpperCase()
    .refine((code) => CURRENCIES.has(code), "must be a currency code of three letters, like EUR"),
  checklistReviewMonths: z
    .int("must be a whole number of months from 1 to 36")
    .min(1, "must be 1 to 36 months")
    .max(36, "must be 1 to 36 months"),
  timeZone: z
    .string(NO_ZONE)
    .trim()
    .max(ID_MAX, NO_ZONE)
    .overwrite((text) => readTimeZone(text) ?? text)
    .refine((text) => readTimeZone(text) !== null, NO_ZONE)
    .describe("The IANA name of the time zone in which the organisation's days begin and end"),
  yearStartMonth: z
    .int("must be a month, 1 to 12")
    .min(1, "must be a month, 1 to 12")
    .max(12, "must be a month, 1 to 12")
    .describe("The month in which the organisation's year begins, and its quarters with it"),
  weights: weightsSchema,
});

/** What changing the settings takes: those to change. Of the weights, pillars and functions change apart. */
export const updateSettingsSchema = settingsSchema
  .extend({ weights: weightsSchema.partial() })
  .partial()
  .strict()
  .meta({ id: "SettingsChanges" });

export const storedSettingsSchema = z
  .object({ ...settingsSchema.shape, version: z.int().min(1) })
  .meta({ id: "Settings" });
export type SettingsDto = z.infer<typeof storedSettingsSchema>;
