"use client";

import { ButtonLink, buttonClass } from "@/components/button";
import { TextField } from "@/components/field";
import { ActionForm } from "@/components/form/action-form";
import { ShownOnce } from "@/components/form/shown-once";
import { WayBackLink } from "@/components/shell/way-back";
import { SubmitButton } from "@/components/submit-button";
import type { FormAction } from "@/lib/form/result";
import { type RoleChoices, RoleFields } from "./role-fields";

export interface InviteFormProps extends RoleChoices {
  readonly action: FormAction<{ name: string; link: string }>;
  readonly listHref: string;
}

const LABELS = { name: "Name", email: "E-mail address", role: "Role", scopes: "Units and pillars" };

/** Invites somebody; afterwards the link stands in the form's place, this once. */
export function InviteForm({ action, listHref, ...choices }: InviteFormProps) {
  return (
    <ActionForm action={action} labels={LABELS}>
      {({ result, errors, typed }) =>
        result?.ok ? (
          <>
            <ShownOnce title={`${result.value.name} is invited.`} label="Invitation link" value={result.value.link}>
              <p>
                Tenet sends no e-mail: hand this link over yourself. It works once, for seven days, and is not shown
                again.
              </p>
            </ShownOnce>
            <ButtonLink href={listHref} className="justify-self-start">
              Back to People
            </ButtonLink>
          </>
        ) : (
          <>
            <TextField
              label={LABELS.name}
              name="name"
              defaultValue={typed("name")}
              error={errors.name}
              autoComplete="off"
            />
            <TextField
              label={LABELS.email}
              name="email"
              type="email"
              hint="The person signs in with it."
              defaultValue={typed("email")}
              error={errors.email}
              autoComplete="off"
              autoCapitalize="none"
            />
            <RoleFields {...choices} role={typed("role")} scopes={[]} errors={errors} />
            <div className="flex flex-wrap gap-2">
              <SubmitButton pendingLabel="Inviting…">Make the invitation</SubmitButton>
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
