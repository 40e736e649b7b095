"use client";

import { TextField } from "@/components/field";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/submit-button";
import { resetPasswordAction } from "@/features/organization/people/password-reset.actions";
import { PASSWORD_HINT } from "@/lib/auth/session-rules";
import { PasswordField } from "./password-field";
import { ReadyToSignIn } from "./ready-to-sign-in";
import { continueSignedIn } from "./sign-in";

const LABELS = { email: "Your e-mail address", password: "New password" };

/** Chooses the new password of a reset link and signs in with it. */
export function ResetPasswordForm({ token, email }: { readonly token: string; readonly email: string }) {
  return (
    <ActionForm
      action={resetPasswordAction}
      labels={LABELS}
      onSuccess={(_value, form) => continueSignedIn(email, form, "/")}
    >
      {({ result, errors }) =>
        result?.ok ? (
          <ReadyToSignIn />
        ) : (
          <>
            <input type="hidden" name="token" value={token} />
            <TextField label={LABELS.email} name="email" value={email} readOnly autoComplete="username" />
            <PasswordField
              label={LABELS.password}
              name="password"
              hint={PASSWORD_HINT}
              error={errors.password}
              autoComplete="new-password"
            />
            <SubmitButton pendingLabel="Saving…">Save and sign in</SubmitButton>
          </>
        )
      }
    </ActionForm>
  );
}
