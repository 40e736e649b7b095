import type { Metadata } from "next";
import { Card } from "@/components/card";
import { PageHeader } from "@/components/page-header";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { inviteMemberAction } from "@/features/organization/people/invitation.actions";
import { InviteForm } from "@/features/organization/people/ui/invite-form";
import { listRoleChoices } from "@/features/organization/people/ui/role-choices";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { requireAllowed } from "@/lib/access/require-allowed";
import { requireActor } from "@/lib/auth/require-actor";
import { peoplePath } from "@/lib/base/addresses";

export const metadata: Metadata = { title: "Invite somebody" };

export default async function InvitePage({ params }: PageProps<"/o/[organization]/admin/people/invite">) {
  const { organization } = await params;
  const listHref = peoplePath(organization);
  const actor = await requireActor(organization);
  return guarded(async () => {
    requireAllowed(actor, "member.write");
    const choices = await listRoleChoices(actor);
    return (
      <>
        <PageHeader
          crumb={<Breadcrumbs items={[{ label: "People", href: listHref }]} />}
          title="Invite somebody"
          lead="You get a link to hand over; with it the person chooses a password and joins."
        />
        <Card className="max-w-[52rem]">
          <InviteForm action={inviteMemberAction.bind(null, organization)} listHref={listHref} {...choices} />
        </Card>
      </>
    );
  });
}
