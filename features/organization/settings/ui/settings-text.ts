import { functionField, pillarField } from "@/features/organization/settings/form.rules";
import type { WeighedPillar } from "@/features/organization/settings/weights.rules";

export const SETTINGS_LABELS = {
  currency: "Currency",
  checklistReviewMonths: "Months between two reviews of a checklist item",
  timeZone: "Time zone",
  yearStartMonth: "Month in which the year begins",
};

/** What each weight is the weight of, by the name that `nameOf` makes of the pillar's or function's key. */
export const weightLabels = (
  pillars: readonly WeighedPillar[],
  nameOf: { readonly pillar: (key: string) => string; readonly function: (key: string) => string },
): Record<string, string> =>
  Object.fromEntries([
    ...pillars.map(({ key, name }) => [nameOf.pillar(key), `Weight of ${name}`]),
    ...pillars.flatMap((pillar) =>
      pillar.functions.map(({ key, name }) => [nameOf.function(key), `Weight of ${name} (${pillar.name})`]),
    ),
  ]);

/** Labels of all fields in the order of the form. */
export const settingsLabels = (pillars: readonly WeighedPillar[]): Record<string, string> => ({
  ...SETTINGS_LABELS,
  ...weightLabels(pillars, { pillar: pillarField, function: functionField }),
});
