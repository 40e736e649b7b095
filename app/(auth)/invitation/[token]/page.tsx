import type { Metadata } from "next";
import { Time } from "@/components/time";
import { AcceptInvitationForm } from "@/features/organization/account/ui/accept-invitation-form";
import { openLink } from "@/features/organization/account/ui/open-link";
import { getInvitation } from "@/features/organization/people/queries";
import { ROLE_LABELS, ROLE_SUMMARIES } from "@/features/organization/people/ui/role-text";

export const metadata: Metadata = { title: "Invitation" };

export default async function InvitationPage({ params }: PageProps<"/invitation/[token]">) {
  const { token } = await params;
  return openLink(async () => {
    const { organization, role, email, name, expiresAt, hasAccount } = await getInvitation(token);
    return (
      <>
        <div>
          <h1>Join {organization.name}</h1>
          <p className="text-ink-2">
            You are invited as {ROLE_LABELS[role].toLowerCase()}: {ROLE_SUMMARIES[role]}. The link works once, until{" "}
            <Time value={expiresAt.toISOString()} />.
          </p>
        </div>
        <AcceptInvitationForm token={token} email={email} name={name} hasAccount={hasAccount} />
      </>
    );
  });
}
