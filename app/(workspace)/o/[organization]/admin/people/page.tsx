import type { Metadata } from "next";
import { ButtonLink } from "@/components/button";
import { Card } from "@/components/card";
import { parseDone } from "@/components/form/done";
import { DoneMessage } from "@/components/form/done-message";
import { PageHeader } from "@/components/page-header";
import { ztmm } from "@/features/model/catalogue/ztmm/model";
import { revokeInvitationAction } from "@/features/organization/people/invitation.actions";
import { listInvitations, listMembers } from "@/features/organization/people/queries";
import { InvitationTable } from "@/features/organization/people/ui/invitation-table";
import { MemberTable } from "@/features/organization/people/ui/member-table";
import { listAllUnits } from "@/features/organization/unit/queries";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { can } from "@/lib/access/policy";
import { requireActor } from "@/lib/auth/require-actor";
import { invitePath, peoplePath } from "@/lib/base/addresses";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage({ params, searchParams }: PageProps<"/o/[organization]/admin/people">) {
  const { organization } = await params;
  const { done: doneText } = await searchParams;
  const here = peoplePath(organization);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const members = await listMembers(actor);
    const [invitations, units] = await Promise.all([listInvitations(actor), listAllUnits(actor)]);
    const mayWrite = can(actor, "member.write");
    const done = parseDone(doneText);
    const doneMember = members.find(({ userId }) => userId === done?.id.split(".")[0]);
    return (
      <>
        <PageHeader
          title="People"
          lead={`Who belongs to ${actor.organizationName}, and what each may do.`}
          actions={
            mayWrite ? (
              <ButtonLink href={invitePath(organization)} variant="primary">
                Invite somebody
              </ButtonLink>
            ) : undefined
          }
        />
        {done?.verb === "withdrawn" ? <DoneMessage key={done.id}>The invitation is withdrawn.</DoneMessage> : null}
        {done?.verb === "saved" && doneMember ? (
          <DoneMessage key={done.id}>{`The change for ${doneMember.name} is saved.`}</DoneMessage>
        ) : null}
        <div className="grid gap-4">
          <Card>
            <MemberTable
              members={members}
              units={new Map(units.map(({ id, name }) => [id, name]))}
              pillars={new Map(ztmm.pillars.map(({ key, name }) => [key, name]))}
              editIn={mayWrite ? organization : null}
            />
          </Card>
          {invitations.length > 0 ? (
            <Card title="Open invitations">
              <InvitationTable
                invitations={invitations}
                revoke={mayWrite ? revokeInvitationAction.bind(null, organization) : null}
                listHref={here}
              />
            </Card>
          ) : null}
        </div>
      </>
    );
  });
}
