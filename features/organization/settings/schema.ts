import { z } from "zod";
import { newPassword } from "@/lib/auth/schema";
import { LINE_MAX, NAME_MAX } from "@/lib/base/limits";
import { emailAddress, shortText } from "@/lib/base/validation";
import { CURRENCY_CODES } from "./rules";

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

/** What holds for the whole organisation: the currency of its amounts, and after how many months (1 to 36) a checklist item is looked at again. */
export const settingsSchema = z.object({
  currency: z
    .string("must be a currency code of three letters, like EUR")
    .trim()
    .toUpperCase()
    .refine((code) => CURRENCIES.has(code), "must be a currency code of three letters, like EUR"),
  checklistReviewMonths: z
    .int("must be a whole number of months from 1 to 36")
    .min(1, "must be 1 to 36 months")
    .max(36, "must be 1 to 36 months"),
});

/** What changing the settings takes: those to change. */
export const updateSettingsSchema = settingsSchema.partial().strict().meta({ id: "SettingsChanges" });

export const storedSettingsSchema = z
  .object({ ...settingsSchema.shape, version: z.int().min(1) })
  .meta({ id: "Settings" });
export type SettingsDto = z.infer<typeof storedSettingsSchema>;
