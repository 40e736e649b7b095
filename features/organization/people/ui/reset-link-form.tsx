"use client";

import { ActionForm } from "@/components/form/action-form";
import { ShownOnce } from "@/components/form/shown-once";
import { SubmitButton } from "@/components/submit-button";
import type { FormAction } from "@/lib/form/result";

export interface ResetLinkFormProps {
  readonly action: FormAction<{ link: string }>;
  readonly userId: string;
}

/** Makes the link with which somebody who forgot the password chooses a new one. */
export function ResetLinkForm({ action, userId }: ResetLinkFormProps) {
  return (
    <ActionForm action={action}>
      {({ result }) =>
        result?.ok ? (
          <ShownOnce title="The link is made." label="Link for a new password" value={result.value.link}>
            <p>
              Tenet sends no e-mail: hand it over yourself. It works once, for seven days, replaces earlier ones, and is
              not shown again. The present password works until then. Tenet tells the person that you made a link.
            </p>
          </ShownOnce>
        ) : (
          <>
            <input type="hidden" name="userId" value={userId} />
            <SubmitButton variant="secondary" className="justify-self-start" pendingLabel="One moment…">
              Make a link for a new password
            </SubmitButton>
          </>
        )
      }
    </ActionForm>
  );
}
