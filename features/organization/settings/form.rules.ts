/** The settings as fields of a form, and back: pure. */
import type { FormValues } from "@/lib/form/result";
import type { SettingsDto } from "./schema";
import type { WeighedPillar } from "./weights.rules";

/** The field of a weight has the name under which an error of the schema names it. */
export const pillarField = (key: string): string => `weights.pillars.${key}`;
export const functionField = (key: string): string => `weights.functions.${key}`;

type Form = Readonly<Record<string, unknown>>;

/** The numbers of the fields whose names begin with `prefix`; null without such a field. What is empty weighs 1. */
function numbersOf(form: Form, prefix: string): Record<string, number> | null {
  const names = Object.keys(form).filter((name) => name.startsWith(prefix));
  if (names.length === 0) return null;
  return Object.fromEntries(names.map((name) => [name.slice(prefix.length), Number(String(form[name]).trim() || 1)]));
}

/** Settings as a form sends them, of any kind: what is no number is NaN, which the schema refuses. */
export function settingsOfForm(form: Form): Record<string, unknown> {
  const pillars = numbersOf(form, pillarField(""));
  const functions = numbersOf(form, functionField(""));
  return {
    currency: form.currency,
    checklistReviewMonths: Number(form.checklistReviewMonths),
    timeZone: form.timeZone,
    yearStartMonth: Number(form.yearStartMonth),
    weights: { ...(pillars && { pillars }), ...(functions && { functions }) },
  };
}

/** What the form is filled from. */
export function formValuesOf(settings: SettingsDto, pillars: readonly WeighedPillar[]): FormValues {
  const { weights } = settings;
  return {
    currency: settings.currency,
    checklistReviewMonths: String(settings.checklistReviewMonths),
    timeZone: settings.timeZone,
    yearStartMonth: String(settings.yearStartMonth),
    ...Object.fromEntries(pillars.map(({ key }) => [pillarField(key), String(weights.pillars[key] ?? 1)])),
    ...Object.fromEntries(
      pillars.flatMap(({ functions }) =>
        functions.map(({ key }) => [functionField(key), String(weights.functions[key] ?? 1)]),
      ),
    ),
  };
}
