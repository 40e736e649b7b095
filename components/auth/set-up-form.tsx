"use client";

import { ActionForm } from "@/components/action/action-form";
import { TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { PASSWORD_HINT } from "@/lib/auth/rules";
import { overviewPath } from "@/lib/base/addresses";
import { completeSetUpAction } from "@/lib/setup/actions";
import { PasswordField } from "./password-field";
import { ReadyToSignIn } from "./ready-to-sign-in";
import { continueSignedIn } from "./sign-in";

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
