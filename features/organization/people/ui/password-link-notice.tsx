"use client";

import { useRouter } from "next/navigation";
import { Banner } from "@/components/banner";
import { ActionForm } from "@/components/form/action-form";
import { ScreenLink } from "@/components/screen-link";
import { SubmitButton } from "@/components/submit-button";
import { Time } from "@/components/time";
import { confirmPasswordLinksAction } from "@/features/organization/people/password-reset.actions";
import type { UntoldLink } from "@/lib/auth/require-actor";

export interface PasswordLinkNoticeProps {
  readonly links: readonly UntoldLink[];
  readonly accountHref: string;
}

/** Tells somebody that a link for their password was made, until they confirm it: its maker could have used it. */
export function PasswordLinkNotice({ links, accountHref }: PasswordLinkNoticeProps) {
  const router = useRouter();
  return (
    <Banner
      tone="warn"
      action={
        <ActionForm action={confirmPasswordLinksAction} onSuccess={() => router.refresh()} doneText="It is noted.">
          {() => (
            <SubmitButton variant="secondary" pendingLabel="One moment…">
              Got it
            </SubmitButton>
          )}
        </ActionForm>
      }
    >
      {links.map(({ madeBy, at }) => (
        <p key={at}>
          {madeBy} made a link to reset your password on <Time value={at} />.
        </p>
      ))}
      <p>
        Didn’t ask for it?{" "}
        <ScreenLink className="link" href={accountHref}>
          Change your password
        </ScreenLink>{" "}
        and tell an owner.
      </p>
    </Banner>
  );
}
