import type { Metadata } from "next";
import { Card } from "@/components/card";
import { LogLink } from "@/components/log-link";
import { PageHeader } from "@/components/page-header";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { setAccessAction, updateMemberAction } from "@/features/organization/people/actions";
import { createPasswordResetAction } from "@/features/organization/people/password-reset.actions";
import { canAssign } from "@/features/organization/people/policy";
import { getMember } from "@/features/organization/people/queries";
import { countRefusedSignIns, REFUSED_DAYS } from "@/features/organization/people/refused.queries";
import { MemberForm } from "@/features/organization/people/ui/member-form";
import { RefusedSignIns } from "@/features/organization/people/ui/refused-sign-ins";
import { ResetLinkForm } from "@/features/organization/people/ui/reset-link-form";
import { listRoleChoices } from "@/features/organization/people/ui/role-choices";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { countOwned } from "@/features/workspace/work/queries";
import { AccessCard } from "@/features/workspace/work/ui/access-card";
import { can, canManage } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/require-allowed";
import { requireActor } from "@/lib/auth/require-actor";
import { peoplePath } from "@/lib/base/addresses";

export const metadata: Metadata = { title: "Person" };

export default async function MemberPage({ params }: PageProps<"/o/[organization]/admin/people/[member]">) {
  const { organization, member: userId } = await params;
  const listHref = peoplePath(organization);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const member = await getMember(actor, userId);
    requireAllowed(actor, "member.write");
    const header = (
      <>
        <PageHeader
          crumb={<Breadcrumbs items={[{ label: "People", href: listHref }]} />}
          title={member.name}
          lead={member.email}
          actions={<LogLink actor={actor} subject={`member:${userId}`} />}
        />
        <RefusedSignIns count={await countRefusedSignIns(actor, userId)} days={REFUSED_DAYS} />
      </>
    );
    const isSelf = member.userId === actor.userId;
    if (isSelf || !canManage(actor.role, member.role))
      return (
        <>
          {header}
          <p>
            {isSelf
              ? `You cannot change your own role or access. ${actor.role === "owner" ? "Another owner can." : "Ask an owner."}`
              : "Ask an owner to change an owner."}
          </p>
        </>
      );
    const mayAssign = canAssign(actor.role, member.role);
    return (
      <>
        {header}
        <div className="grid max-w-[52rem] gap-4">
          <Card title="Role">
            <MemberForm
              action={updateMemberAction.bind(null, organization)}
              member={member}
              listHref={listHref}
              {...(await listRoleChoices(actor, member.role))}
            />
          </Card>
          <Card title="Password">
            {mayAssign && !member.disabled ? (
              <ResetLinkForm action={createPasswordResetAction.bind(null, organization)} userId={member.userId} />
            ) : (
              <p>{mayAssign ? "Reopen the access to reset the password." : "Ask an owner to reset this password."}</p>
            )}
          </Card>
          <AccessCard
            member={member}
            action={setAccessAction.bind(null, organization)}
            mayReopen={mayAssign}
            listHref={listHref}
            organization={organization}
            owned={await countOwned(actor, userId)}
            mayRead={can(actor, "programme.read")}
          />
        </div>
      </>
    );
  });
}
