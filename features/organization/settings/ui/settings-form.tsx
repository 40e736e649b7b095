"use client";

import { useRouter } from "next/navigation";
import { type Option, SelectField, TextField } from "@/components/field";
import { ActionForm } from "@/components/form/action-form";
import { ConflictTable } from "@/components/form/conflict-table";
import { doneQuery } from "@/components/form/done";
import { type Conflict, FormBase } from "@/components/form/form-base";
import { SubmitButton } from "@/components/submit-button";
import { formValuesOf } from "@/features/organization/settings/form.rules";
import type { SettingsDto } from "@/features/organization/settings/schema";
import type { WeighedPillar } from "@/features/organization/settings/weights.rules";
import { fullMonthName } from "@/lib/base/format";
import type { FormAction, FormValues } from "@/lib/form/result";
import { SETTINGS_LABELS, settingsLabels } from "./settings-text";
import { WeightFields } from "./weight-fields";

export interface SettingsFormProps {
  readonly action: FormAction<SettingsDto>;
  readonly settings: SettingsDto;
  /** Codes with the currencies' names. */
  readonly currencies: readonly Option[];
  readonly timeZones: readonly string[];
  readonly pillars: readonly WeighedPillar[];
  /** The address of this screen. */
  readonly here: string;
}

const MONTHS = Array.from({ length: 12 }, (_, i) => ({
  value: String(i + 1),
  label: fullMonthName(`2000-${String(i + 1).padStart(2, "0")}-01`),
}));

const textIn = (values: FormValues, name: string): string => {
  const value = values[name];
  return typeof value === "string" ? value : "";
};

/** What is the same for the whole organisation. */
export function SettingsForm({ action, settings, currencies, timeZones, pillars, here }: SettingsFormProps) {
  const router = useRouter();
  const labels = settingsLabels(pillars);
  const labelOf = (name: string) => labels[name] ?? name;
  const valuesOf = (of: SettingsDto) => formValuesOf(of, pillars);

  const differences = ({ stored, names }: Conflict<SettingsDto>, typed: FormValues) =>
    names.map((field) => ({
      field,
      label: labelOf(field),
      stored: textIn(valuesOf(stored), field),
      typed: textIn(typed, field),
    }));

  return (
    <ActionForm
      action={action}
      labels={labels}
      doneText="The settings are saved."
      onSuccess={({ version }) => {
        router.push(here + doneQuery("saved", String(version)));
        // The frame around the screens names quarters and is not drawn again on navigation.
        router.refresh();
      }}
    >
      {({ result, errors }) => (
        <FormBase result={result} initial={valuesOf(settings)} version={settings.version} valuesOf={valuesOf}>
          {(values, conflict) => (
            <>
              {conflict ? (
                <ConflictTable differences={differences(conflict, values)} others={conflict.others.map(labelOf)} />
              ) : null}
              <SelectField
                label={SETTINGS_LABELS.currency}
                name="currency"
                hint="Of every amount in the programme. Changing it converts nothing: 1,000 stays 1,000, in the new currency. Enter amounts in another currency again."
                options={currencies}
                defaultValue={textIn(values, "currency")}
                error={errors.currency}
              />
              <TextField
                label={SETTINGS_LABELS.checklistReviewMonths}
                name="checklistReviewMonths"
                hint="1 to 36. For items whose entry names no date of its own."
                inputMode="numeric"
                autoComplete="off"
                defaultValue={textIn(values, "checklistReviewMonths")}
                error={errors.checklistReviewMonths}
              />
              <SelectField
                label={SETTINGS_LABELS.timeZone}
                name="timeZone"
                hint="In which days begin and end: what is due, and what is over."
                options={timeZones.map((zone) => ({ value: zone, label: zone }))}
                defaultValue={textIn(values, "timeZone")}
                error={errors.timeZone}
              />
              <SelectField
                label={SETTINGS_LABELS.yearStartMonth}
                name="yearStartMonth"
                hint="Quarters are named by it. Where it is not January, the year has the name of the one in which it ends: from October 2026 on it is FY27."
                options={MONTHS}
                defaultValue={textIn(values, "yearStartMonth")}
                error={errors.yearStartMonth}
              />
              <WeightFields pillars={pillars} textOf={(name) => textIn(values, name)} errors={errors} />
              <div>
                <SubmitButton pendingLabel="Saving…">
                  {conflict?.names.length ? "Save mine over it" : "Save"}
                </SubmitButton>
              </div>
            </>
          )}
        </FormBase>
      )}
    </ActionForm>
  );
}
