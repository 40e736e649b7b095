"use client";

import { ActionForm } from "@/components/action/action-form";
import { PasswordField } from "@/components/auth/password-field";
import { FormMessage } from "@/components/ui/form-message";
import { SubmitButton } from "@/components/ui/submit-button";
import { changePasswordAction } from "@/lib/account/actions";
import { PASSWORD_HINT } from "@/lib/auth/rules";

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
