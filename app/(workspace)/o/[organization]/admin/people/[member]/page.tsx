import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { AccessCard } from "@/components/member/access-card";
import { MemberForm } from "@/components/member/member-form";
import { ResetLinkForm } from "@/components/member/reset-link-form";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/rules";
import { requireActor } from "@/lib/auth/require-actor";
import { peoplePath } from "@/lib/base/addresses";
import { setAccessAction, updateMemberAction } from "@/lib/member/actions";
import { canAssign } from "@/lib/member/policy";
import { getMember } from "@/lib/member/queries";
import { createPasswordResetAction } from "@/lib/password-reset/actions";
import { countOwned } from "@/lib/work/queries";
import { listRoleChoices } from "../_components/role-choices";

export const metadata: Metadata = { title: "Person" };

export default async function MemberPage({ params }: PageProps<"/o/[organization]/admin/people/[member]">) {
  const { organization, member: userId } = await params;
  const listHref = peoplePath(organization);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const member = await getMember(actor, userId);
    requireAllowed(actor, "member.write");
    const header = (
      <PageHeader
        crumb={<Breadcrumbs items={[{ label: "People", href: listHref }]} />}
        title={member.name}
        lead={member.email}
      />
    );
    if (!canAssign(actor.role, member.role))
      return (
        <>
          {header}
          <p>Only an owner can change an owner. Ask one of the owners of {actor.organizationName}.</p>
        </>
      );
    return (
      <>
        {header}
        <div className="grid max-w-[52rem] gap-4">
          <Card title="Role">
            <MemberForm
              action={updateMemberAction.bind(null, organization)}
              member={member}
              listHref={listHref}
              {...(await listRoleChoices(actor))}
            />
          </Card>
          <Card title="Password">
            <ResetLinkForm action={createPasswordResetAction.bind(null, organization)} userId={member.userId} />
          </Card>
          {member.userId === actor.userId ? null : (
            <AccessCard
              member={member}
              action={setAccessAction.bind(null, organization)}
              listHref={listHref}
              organization={organization}
              owned={await countOwned(actor, userId)}
              mayRead={can(actor, "programme.read")}
            />
          )}
        </div>
      </>
    );
  });
}
