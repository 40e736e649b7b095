"use client";

import { CheckboxField, RadioField } from "@/components/field";
import { ActionForm } from "@/components/form/action-form";
import { PeriodField } from "@/components/period";
import { ScreenLink } from "@/components/screen-link";
import { SubmitButton } from "@/components/submit-button";
import type { UnitChoices } from "@/features/organization/unit/choice.queries";
import { UnitField } from "@/features/organization/unit/ui/unit-field";
import { resultPath } from "@/lib/base/addresses";
import type { FormAction } from "@/lib/form/result";

export interface CreateAssessmentFormProps {
  readonly action: FormAction<never>;
  /** The organisation's slug. */
  readonly organization: string;
  readonly units: UnitChoices;
  /** Newest first. */
  readonly periods: readonly string[];
  /** The current one. */
  readonly period: string;
}

const LABELS = { unitId: "Unit", period: "Period", start: "Start from", confirmFarPeriod: "More than a year ahead" };

/** Starts the assessment of a unit for a period. */
export function CreateAssessmentForm({ action, organization, units, periods, period }: CreateAssessmentFormProps) {
  return (
    <ActionForm action={action} labels={LABELS} className="grid max-w-xl gap-4">
      {({ result, errors, typed }) => (
        <>
          {result && !result.ok && result.code === "conflict" && typeof result.current === "string" ? (
            <p>
              <ScreenLink className="link" href={resultPath(organization, result.current)}>
                Open the assessment that is there
              </ScreenLink>
            </p>
          ) : null}
          <div className="grid gap-4 sm:grid-cols-2">
            <UnitField
              label={LABELS.unitId}
              name="unitId"
              choices={units}
              organization={organization}
              value={typed("unitId", units.listed?.[0]?.id) ?? ""}
              error={errors.unitId}
            />
            <PeriodField
              label={LABELS.period}
              name="period"
              periods={periods}
              defaultValue={typed("period", period)}
              error={errors.period}
            />
          </div>
          {errors.confirmFarPeriod || typed("confirmFarPeriod") ? (
            <CheckboxField
              label="Start it although the period is more than a year ahead"
              name="confirmFarPeriod"
              defaultChecked={typed("confirmFarPeriod") !== ""}
              error={errors.confirmFarPeriod}
            />
          ) : null}
          <RadioField
            legend={LABELS.start}
            name="start"
            options={[
              {
                value: "last",
                label: "The unit's last assessment",
                hint: "Its answers, notes and targets are carried over, and each function waits to be confirmed or changed. Without one, it starts empty.",
              },
              { value: "empty", label: "Nothing", hint: "Every criterion is unanswered." },
            ]}
            defaultValue={typed("start", "last")}
            error={errors.start}
          />
          <div>
            <SubmitButton variant="primary" pendingLabel="Starting…">
              Start the assessment
            </SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
