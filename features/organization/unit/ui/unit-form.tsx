"use client";

import { useRouter } from "next/navigation";
import { buttonClass } from "@/components/button";
import { CheckboxField, RadioField, SelectField, TextField } from "@/components/field";
import { ActionForm } from "@/components/form/action-form";
import { doneQuery, withDone } from "@/components/form/done";
import { WayBackLink } from "@/components/shell/way-back";
import { wayBack } from "@/components/shell/ways";
import { SubmitButton } from "@/components/submit-button";
import type { UnitChoices } from "@/features/organization/unit/choice.queries";
import type { UnitDto } from "@/features/organization/unit/schema";
import { isId } from "@/lib/base/ids";
import { STORED_ID, STORED_VERSION } from "@/lib/form/plain-done";
import type { FormAction, FormValues } from "@/lib/form/result";
import { UnitConflict } from "./unit-conflict";
import { UnitField as UnitChoiceField } from "./unit-field";
import { formValuesOf, IMPACT_LABELS, KIND_LABELS, UNIT_LABELS, type UnitField } from "./unit-text";

export interface UnitFormProps {
  readonly action: FormAction<UnitDto>;
  /** What the fields start from. */
  readonly unit: Omit<UnitDto, "id" | "retiredFrom" | "version">;
  /** Of a unit that is stored already. */
  readonly stored?: { readonly id: string; readonly version: number } | undefined;
  /** Units that it may lie below. */
  readonly parents: Pick<UnitChoices, "listed" | "chosen">;
  /** The organisation's slug. */
  readonly organization: string;
  readonly listHref: string;
}

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const NO_PARENT = "No other unit";

const CRITICALITY = [
  { value: "1", label: "1, least" },
  { value: "2", label: "2" },
  { value: "3", label: "3" },
  { value: "4", label: "4" },
  { value: "5", label: "5, most" },
];

/** All fields of a unit, new or stored. */
export function UnitForm({ action, unit, stored, parents, organization, listHref }: UnitFormProps) {
  const router = useRouter();
  const values = formValuesOf(unit);

  function textOf(field: UnitField, value: string | undefined): string {
    if (field === "highValueAsset") return value ? "Yes" : "No";
    if (field === "parentId" && !value) return NO_PARENT;
    if (field === "parentId") {
      const known = [...(parents.listed ?? []), parents.chosen].find((unit) => unit?.id === value);
      return known?.name ?? (isId(value ?? "") ? "a unit that is gone" : (value ?? ""));
    }
    if (field === "kind") return KIND_LABELS[value as UnitDto["kind"]] ?? "";
    if (field === "impactLevel") return IMPACT_LABELS[value as UnitDto["impactLevel"]] ?? "";
    return value ?? "";
  }

  return (
    <ActionForm
      action={action}
      labels={UNIT_LABELS}
      doneText="The unit is saved."
      plainDoneHref={stored ? undefined : withDone(wayBack(listHref), "created", `${STORED_ID}.${STORED_VERSION}`)}
      onSuccess={(saved) =>
        router.replace(listHref + doneQuery(stored ? "saved" : "created", `${saved.id}.${saved.version}`))
      }
    >
      {({ result, errors, typed }) => {
        const failed = result && !result.ok ? result : null;
        const current = failed?.code === "stale" ? (failed.current as UnitDto) : null;
        const isTicked = failed ? failed.values.highValueAsset !== undefined : unit.highValueAsset;
        return (
          <>
            {current && failed ? (
              <UnitConflict stored={current} typed={failed.values as FormValues} textOf={textOf} />
            ) : null}
            {stored ? (
              <>
                <input type="hidden" name="id" value={stored.id} />
                <input type="hidden" name="version" value={current?.version ?? stored.version} />
              </>
            ) : null}
            <TextField
              label={UNIT_LABELS.name}
              name="name"
              defaultValue={typed("name", values.name)}
              error={errors.name}
              autoComplete="off"
            />
            <SelectField
              label={UNIT_LABELS.kind}
              name="kind"
              hint="An organisation or department, a part of it, or a system."
              options={optionsOf(KIND_LABELS)}
              defaultValue={typed("kind", values.kind)}
              error={errors.kind}
            />
            <UnitChoiceField
              label={UNIT_LABELS.parentId}
              name="parentId"
              choices={parents}
              organization={organization}
              value={typed("parentId", values.parentId) ?? ""}
              none={NO_PARENT}
              error={errors.parentId}
              optional
            />
            <RadioField
              legend={UNIT_LABELS.criticality}
              name="criticality"
              hint="How much depends on it. It is the unit's weight where several units are taken together: a 5 counts five times as much as a 1."
              options={CRITICALITY}
              defaultValue={typed("criticality", values.criticality)}
              error={errors.criticality}
              inline
            />
            <RadioField
              legend={UNIT_LABELS.impactLevel}
              name="impactLevel"
              hint="The harm if confidentiality, integrity or availability were lost, as in FIPS 199."
              options={optionsOf(IMPACT_LABELS)}
              defaultValue={typed("impactLevel", values.impactLevel)}
              error={errors.impactLevel}
              inline
            />
            <CheckboxField
              label={UNIT_LABELS.highValueAsset}
              name="highValueAsset"
              hint="Its loss would hurt the mission itself. It is marked wherever units stand side by side."
              defaultChecked={isTicked}
              error={errors.highValueAsset}
            />
            <div className="flex flex-wrap gap-2">
              <SubmitButton pendingLabel="Saving…">
                {current ? "Save mine over it" : stored ? "Save" : "Add the unit"}
              </SubmitButton>
              <WayBackLink className={buttonClass({})} href={listHref}>
                Cancel
              </WayBackLink>
            </div>
          </>
        );
      }}
    </ActionForm>
  );
}
