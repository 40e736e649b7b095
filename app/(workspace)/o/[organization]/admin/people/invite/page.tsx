import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { InviteForm } from "@/components/member/invite-form";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireAllowed } from "@/lib/access/rules";
import { requireActor } from "@/lib/auth/require-actor";
import { peoplePath } from "@/lib/base/addresses";
import { inviteMemberAction } from "@/lib/invitation/actions";
import { listRoleChoices } from "../_components/role-choices";

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
