"use client";

import { useRouter } from "next/navigation";
import { type Option, SelectField, TextField } from "@/components/field";
import { ActionForm } from "@/components/form/action-form";
import { doneQuery } from "@/components/form/done";
import { FormMessage } from "@/components/form-message";
import { SubmitButton } from "@/components/submit-button";
import type { SettingsDto } from "@/features/organization/settings/schema";
import type { FormAction } from "@/lib/form/result";
import { SETTINGS_LABELS } from "./settings-text";

export interface SettingsFormProps {
  readonly action: FormAction<SettingsDto>;
  readonly settings: SettingsDto;
  /** Codes with the currencies' names. */
  readonly currencies: readonly Option[];
  /** The address of this screen. */
  readonly here: string;
}

/** What holds for the whole organisation. */
export function SettingsForm({ action, settings, currencies, here }: SettingsFormProps) {
  const router = useRouter();
  return (
    <ActionForm
      action={action}
      labels={SETTINGS_LABELS}
      doneText="The settings are saved."
      onSuccess={({ version }) => router.push(here + doneQuery("saved", String(version)))}
    >
      {({ result, errors, typed }) => {
        const current = result && !result.ok && result.code === "stale" ? (result.current as SettingsDto) : null;
        return (
          <>
            {current ? (
              <FormMessage tone="info" title="What is stored now">
                <p>
                  {current.currency}, and {current.checklistReviewMonths} months between two reviews. What you chose is
                  still below: save it over the stored settings, or load this page anew to drop it.
                </p>
              </FormMessage>
            ) : null}
            <input type="hidden" name="version" value={current?.version ?? settings.version} />
            <SelectField
              label={SETTINGS_LABELS.currency}
              name="currency"
              hint="Of every amount in the programme. Changing it converts nothing: 1,000 stays 1,000, in the new currency. Amounts that were entered in another one have to be entered anew."
              options={currencies}
              defaultValue={typed("currency", settings.currency)}
              error={errors.currency}
            />
            <TextField
              label={SETTINGS_LABELS.checklistReviewMonths}
              name="checklistReviewMonths"
              hint="1 to 36. It holds for items whose entry names no date of its own."
              inputMode="numeric"
              autoComplete="off"
              defaultValue={typed("checklistReviewMonths", String(settings.checklistReviewMonths))}
              error={errors.checklistReviewMonths}
            />
            <div>
              <SubmitButton pendingLabel="Saving…">{current ? "Save mine over it" : "Save"}</SubmitButton>
            </div>
          </>
        );
      }}
    </ActionForm>
  );
}
