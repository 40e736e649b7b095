"use client";

import { TextField } from "@/components/field";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/submit-button";
import { acceptInvitationAction } from "@/features/organization/people/invitation.actions";
import { PASSWORD_HINT } from "@/lib/auth/session-rules";
import { PasswordField } from "./password-field";
import { ReadyToSignIn } from "./ready-to-sign-in";
import { continueSignedIn } from "./sign-in";

const LABELS = { name: "Your name", email: "Your e-mail address", password: "Password" };

export interface AcceptInvitationFormProps {
  readonly token: string;
  readonly email: string;
  readonly name: string;
  /** The address has an account already: its password is asked for, and no new one is made. */
  readonly hasAccount: boolean;
}

/** Joins the organisation that sent the invitation, and goes straight on to it. */
export function AcceptInvitationForm({ token, email, name, hasAccount }: AcceptInvitationFormProps) {
  return (
    <ActionForm
      action={acceptInvitationAction}
      labels={LABELS}
      onSuccess={(_value, form) => continueSignedIn(email, form, "/")}
    >
      {({ result, errors, typed }) =>
        result?.ok ? (
          <ReadyToSignIn />
        ) : (
          <>
            <input type="hidden" name="token" value={token} />
            <TextField
              label={LABELS.email}
              name="email"
              hint="The invitation is for this address; you sign in with it."
              value={email}
              readOnly
              autoComplete="username"
            />
            {hasAccount ? (
              <input type="hidden" name="name" value={name} />
            ) : (
              <TextField
                label={LABELS.name}
                name="name"
                defaultValue={typed("name", name)}
                error={errors.name}
                autoComplete="name"
              />
            )}
            <PasswordField
              label={LABELS.password}
              name="password"
              hint={
                hasAccount ? "The one you sign in to Tenet with: this address has an account already." : PASSWORD_HINT
              }
              error={errors.password}
              autoComplete={hasAccount ? "current-password" : "new-password"}
            />
            <SubmitButton pendingLabel="Joining…">Join</SubmitButton>
          </>
        )
      }
    </ActionForm>
  );
}
