import type { Metadata } from "next";
import { ButtonLink } from "@/components/button";
import { Card } from "@/components/card";
import { parseDone } from "@/components/form/done";
import { DoneMessage } from "@/components/form/done-message";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import { ztmm } from "@/features/model/catalogue/ztmm/model";
import { revokeInvitationAction } from "@/features/organization/people/invitation.actions";
import { revokePasswordLinkAction } from "@/features/organization/people/password-reset.actions";
import { listPasswordLinks } from "@/features/organization/people/password-reset.queries";
import { getMember, listInvitations, listMemberPage } from "@/features/organization/people/queries";
import { MemberSearch } from "@/features/organization/people/ui/member-search";
import { MemberTable } from "@/features/organization/people/ui/member-table";
import { OpenLinks } from "@/features/organization/people/ui/open-links";
import { getUnitNames } from "@/features/organization/unit/choice.queries";
import { readLevelQuery } from "@/features/organization/unit/level.rules";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { can, canManage } from "@/lib/access/policy";
import { requireActor } from "@/lib/auth/require-actor";
import { invitePath, peoplePath } from "@/lib/base/addresses";
import { NAME_MAX } from "@/lib/base/limits";
import { optionalText } from "@/lib/base/validation";

/** A part of a name, to find somebody by. */
const nameQuery = optionalText(NAME_MAX);

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage({ params, searchParams }: PageProps<"/o/[organization]/admin/people">) {
  const { organization } = await params;
  const query = await searchParams;
  const here = peoplePath(organization);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const name = nameQuery.safeParse(query.name).data ?? "";
    const { page: asked } = readLevelQuery(query);
    const [{ members, total, page, pages }, invitations, links] = await Promise.all([
      listMemberPage(actor, { name, page: asked }),
      listInvitations(actor),
      listPasswordLinks(actor),
    ]);
    const units = await getUnitNames(
      actor,
      members.flatMap(({ scopes }) => scopes.map(({ unitId }) => unitId)),
    );
    const mayWrite = can(actor, "member.write");
    const done = parseDone(query.done);
    const doneId = done?.verb === "saved" ? done.id.split(".")[0] : undefined;
    const doneMember = doneId === undefined ? null : await getMember(actor, doneId).catch(() => null);
    const at = (number: number) => peoplePath(organization, { name, page: number === 1 ? "" : String(number) });
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
        {done?.verb === "revoked" ? <DoneMessage key={done.id}>The password link is revoked.</DoneMessage> : null}
        {done?.verb === "saved" && doneMember ? (
          <DoneMessage key={done.id}>{`The change for ${doneMember.name} is saved.`}</DoneMessage>
        ) : null}
        <div className="grid gap-4">
          <Card>
            {pages > 1 || name !== "" ? <MemberSearch action={here} name={name} total={total} /> : null}
            <MemberTable
              members={members}
              units={units}
              pillars={new Map(ztmm.pillars.map(({ key, name }) => [key, name]))}
              editIn={mayWrite ? organization : null}
            />
            <Pagination
              nextHref={page < pages ? at(page + 1) : null}
              previousHref={page > 1 ? at(page - 1) : null}
              firstHref={page > 1 ? at(1) : null}
              summary={`Page ${page} of ${pages}`}
            />
          </Card>
          <OpenLinks
            invitations={invitations}
            links={links}
            withdraw={revokeInvitationAction.bind(null, organization)}
            revoke={revokePasswordLinkAction.bind(null, organization)}
            mayEnd={(role) => canManage(actor.role, role)}
            listHref={here}
          />
        </div>
      </>
    );
  });
}
