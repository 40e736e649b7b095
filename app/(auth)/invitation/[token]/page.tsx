import type { Metadata } from "next";
import { AcceptInvitationForm } from "@/components/auth/accept-invitation-form";
import { ROLE_LABELS, ROLE_SUMMARIES } from "@/components/member/role-text";
import { Time } from "@/components/ui/time";
import { getInvitation } from "@/lib/member/queries";
import { openLink } from "../../_components/open-link";

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
