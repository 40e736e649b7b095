"use client";

import { CheckboxField } from "@/components/field";
import { ActionForm } from "@/components/form/action-form";
import { FormMessage } from "@/components/form-message";
import { SubmitButton } from "@/components/submit-button";
import { changePasswordAction } from "@/features/organization/account/actions";
import { PASSWORD_HINT } from "@/lib/auth/session-rules";
import { PasswordField } from "./password-field";

const LABELS = { currentPassword: "Present password", newPassword: "New password" };

/** Changes one's own password. The fields are emptied once it is stored. */
export function ChangePasswordForm({ email }: { readonly email: string }) {
  return (
    <ActionForm action={changePasswordAction} labels={LABELS} onSuccess={(_value, form) => form.reset()}>
      {({ result, errors }) => (
        <>
          {/* Tells password managers whose password this is. */}
          <input type="text" name="username" value={email} autoComplete="username" readOnly hidden />
          <PasswordField
            label={LABELS.currentPassword}
            name="currentPassword"
            error={errors.currentPassword}
            autoComplete="current-password"
          />
          <PasswordField
            label={LABELS.newPassword}
            name="newPassword"
            hint={PASSWORD_HINT}
            error={errors.newPassword}
            autoComplete="new-password"
          />
          <CheckboxField
            label="Also revoke my tokens, invitations and password links"
            name="isRevoking"
            hint="Recommended if someone else may know the password."
            defaultChecked={result === null || result.ok || result.values.isRevoking !== undefined}
          />
          <SubmitButton variant="secondary" className="justify-self-start" pendingLabel="Saving…">
            Change the password
          </SubmitButton>
          <div role="status">
            {result?.ok ? (
              <FormMessage tone="success" title="The password is changed. Your other sessions have ended." />
            ) : null}
          </div>
        </>
      )}
    </ActionForm>
  );
}
