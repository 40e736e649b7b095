"use client";

import { CheckboxField } from "@/components/field";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/submit-button";
import { setShortcutsAction } from "@/features/organization/account/actions";

/** Switches the single-key shortcuts of the questionnaire. */
export function ShortcutsForm({ enabled }: { readonly enabled: boolean }) {
  return (
    <ActionForm action={setShortcutsAction} className="grid gap-3">
      {({ result, errors }) => (
        <>
          <CheckboxField
            label="Single-key shortcuts in the questionnaire"
            name="enabled"
            hint="For example J and K for the next and the previous function. Switch them off if you dictate, or press keys by accident."
            defaultChecked={enabled}
            error={errors.enabled}
          />
          <div className="flex flex-wrap items-center gap-3">
            <SubmitButton variant="secondary" pendingLabel="Saving…">
              Save
            </SubmitButton>
            <span role="status" className="quiet">
              {result?.ok ? "Saved." : ""}
            </span>
          </div>
        </>
      )}
    </ActionForm>
  );
}
