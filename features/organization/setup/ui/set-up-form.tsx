"use client";

import { TextField } from "@/components/field";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/submit-button";
import { PasswordField } from "@/features/organization/account/ui/password-field";
import { ReadyToSignIn } from "@/features/organization/account/ui/ready-to-sign-in";
import { continueSignedIn } from "@/features/organization/account/ui/sign-in";
import { completeSetUpAction } from "@/features/organization/setup/actions";
import { PASSWORD_HINT } from "@/lib/auth/session-rules";
import { overviewPath } from "@/lib/base/addresses";

const LABELS = {
  token: "Set-up token",
  organizationName: "Name of the organisation",
  name: "Your name",
  email: "Your e-mail address",
  password: "Password",
};

/** The first account, its organisation, and straight on to the Overview. */
export function SetUpForm({ token }: { readonly token: string }) {
  return (
    <ActionForm
      action={completeSetUpAction}
      labels={LABELS}
      onSuccess={({ slug, email }, form) => continueSignedIn(email, form, overviewPath(slug))}
    >
      {({ result, errors, typed }) =>
        result?.ok ? (
          <ReadyToSignIn />
        ) : (
          <>
            <TextField
              label={LABELS.token}
              name="token"
              hint="Tenet printed it on the console where it was started."
              defaultValue={typed("token", token)}
              error={errors.token}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
            />
            <TextField
              label={LABELS.organizationName}
              name="organizationName"
              hint="Becomes part of the address, and the name on every report."
              defaultValue={typed("organizationName")}
              error={errors.organizationName}
              autoComplete="organization"
            />
            <TextField
              label={LABELS.name}
              name="name"
              defaultValue={typed("name")}
              error={errors.name}
              autoComplete="name"
            />
            <TextField
              label={LABELS.email}
              name="email"
              type="email"
              hint="You sign in with it. Tenet sends no e-mail."
              defaultValue={typed("email")}
              error={errors.email}
              autoComplete="username"
              autoCapitalize="none"
            />
            <PasswordField
              label={LABELS.password}
              name="password"
              hint={PASSWORD_HINT}
              error={errors.password}
              autoComplete="new-password"
            />
            <SubmitButton pendingLabel="Setting up…">Set up Tenet</SubmitButton>
          </>
        )
      }
    </ActionForm>
  );
}
