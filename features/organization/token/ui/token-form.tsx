"use client";

import { ButtonLink, buttonClass } from "@/components/button";
import { CheckboxField, SelectField, TextField } from "@/components/field";
import { ActionForm } from "@/components/form/action-form";
import { ShownOnce } from "@/components/form/shown-once";
import { WayBackLink } from "@/components/shell/way-back";
import { SubmitButton } from "@/components/submit-button";
import { PasswordField } from "@/features/organization/account/ui/password-field";
import type { FormAction, FormValues } from "@/lib/form/result";
import { OFFERED_SCOPES } from "./scope-words";

export interface TokenFormProps {
  readonly action: FormAction<{ name: string; secret: string }>;
  readonly listHref: string;
}

const LABELS = { name: "Name", scopes: "What it may do", expiresInDays: "Works for", password: "Your password" };
const DAYS = [
  { value: "7", label: "7 days" },
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "365", label: "365 days" },
];

const isChosen = (values: FormValues | undefined, scope: string) =>
  values === undefined ? scope === "read" : [values.scopes].flat().includes(scope);

/** Makes a token; afterwards its secret stands in the form's place, this once. */
export function TokenForm({ action, listHref }: TokenFormProps) {
  return (
    <ActionForm action={action} labels={LABELS}>
      {({ result, errors, typed }) =>
        result?.ok ? (
          <>
            <ShownOnce title={`The token “${result.value.name}” is made.`} label="Token" value={result.value.secret}>
              <p>
                Keep it where you keep passwords: Tenet stores only its hash and cannot show it again. Send it as{" "}
                <code>Authorization: Bearer …</code>.
              </p>
            </ShownOnce>
            <ButtonLink href={listHref} className="justify-self-start">
              Back to Tokens
            </ButtonLink>
          </>
        ) : (
          <>
            <TextField
              label={LABELS.name}
              name="name"
              hint="What uses it, so that somebody else knows what stops when it is revoked."
              defaultValue={typed("name")}
              error={errors.name}
              autoComplete="off"
            />
            <fieldset className="field">
              <legend className="field-label">{LABELS.scopes}</legend>
              <p className="quiet">Never more than your own role may at that moment.</p>
              {OFFERED_SCOPES.map(({ value, label, hint }, index) => (
                <CheckboxField
                  key={value}
                  label={label}
                  name="scopes"
                  id={index === 0 ? "scopes" : `scopes-${index}`}
                  value={value}
                  hint={hint}
                  defaultChecked={isChosen(result?.values, value)}
                />
              ))}
              {errors.scopes ? <p className="field-error">{errors.scopes.join(" ")}</p> : null}
            </fieldset>
            <SelectField
              label={LABELS.expiresInDays}
              name="expiresInDays"
              options={DAYS}
              defaultValue={typed("expiresInDays", "90")}
              error={errors.expiresInDays}
              className="max-w-48"
            />
            <PasswordField
              label={LABELS.password}
              name="password"
              hint="A token works without your session, so confirm that it is you."
              error={errors.password}
              autoComplete="current-password"
            />
            <div className="flex flex-wrap gap-2">
              <SubmitButton pendingLabel="Making it…">Make the token</SubmitButton>
              <WayBackLink className={buttonClass({})} href={listHref}>
                Cancel
              </WayBackLink>
            </div>
          </>
        )
      }
    </ActionForm>
  );
}
