"use client";

import { useRouter } from "next/navigation";
import { CheckboxField } from "@/components/field";
import { ActionForm } from "@/components/form/action-form";
import { doneQuery } from "@/components/form/done";
import { SubmitButton } from "@/components/submit-button";
import type { UnitDto } from "@/features/organization/unit/schema";
import { counted } from "@/lib/base/format";
import type { FormAction } from "@/lib/form/result";

export interface RetireFormProps {
  readonly action: FormAction<UnitDto>;
  readonly unit: UnitDto;
  /** The first quarter in which it no longer counts; null brings it back. */
  readonly from: string | null;
  /** How many units below can change with it. */
  readonly below: number;
  readonly listHref: string;
}

/** Retires a unit from a quarter on, or brings it back. */
export function RetireForm({ action, unit: { id, version }, from, below, listHref }: RetireFormProps) {
  const router = useRouter();
  const doneHref = listHref + doneQuery(from === null ? "brought-back" : "retired", id);
  return (
    <ActionForm
      action={action}
      className="grid gap-3"
      plainDoneHref={doneHref}
      doneText="It is done."
      onSuccess={() => router.replace(doneHref)}
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="retiredFrom" value={from ?? ""} />
          {below > 0 ? (
            <CheckboxField
              name="withUnitsBelow"
              label={`With the ${counted(below, "unit", "units")} below`}
              error={errors.withUnitsBelow}
            />
          ) : null}
          <div>
            <SubmitButton pendingLabel="One moment…">{from === null ? "Bring back" : "Retire the unit"}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
