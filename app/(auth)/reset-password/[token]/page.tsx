import type { Metadata } from "next";
import { Time } from "@/components/time";
import { openLink } from "@/features/organization/account/ui/open-link";
import { ResetPasswordForm } from "@/features/organization/account/ui/reset-password-form";
import { getPasswordReset } from "@/features/organization/people/password-reset.queries";

export const metadata: Metadata = { title: "New password" };

export default async function ResetPasswordPage({ params }: PageProps<"/reset-password/[token]">) {
  const { token } = await params;
  return openLink(async () => {
    const { user, expiresAt } = await getPasswordReset(token);
    return (
      <>
        <div>
          <h1>Choose a new password</h1>
          <p className="text-ink-2">
            It replaces the present one. Every session of the account ends, and its tokens, invitations and password
            links are revoked. The link works once, until <Time value={expiresAt.toISOString()} />.
          </p>
        </div>
        <ResetPasswordForm token={token} email={user.email} />
      </>
    );
  });
}
