import { Card } from "@/components/card";
import type { InvitationDto, PasswordLinkDto } from "@/features/organization/people/schema";
import type { Role } from "@/lib/access/policy";
import type { FormAction } from "@/lib/form/result";
import { InvitationTable } from "./invitation-table";
import { PasswordLinkTable } from "./password-link-table";

export interface OpenLinksProps {
  readonly invitations: readonly InvitationDto[];
  readonly links: readonly PasswordLinkDto[];
  readonly withdraw: FormAction<unknown>;
  readonly revoke: FormAction<unknown>;
  /** Whether the reader may end a link that leads to this role. */
  readonly mayEnd: (role: Role) => boolean;
  readonly listHref: string;
}

/** Invitations and password links that still lead in. */
export function OpenLinks({ invitations, links, withdraw, revoke, mayEnd, listHref }: OpenLinksProps) {
  return (
    <>
      {invitations.length > 0 ? (
        <Card title="Open invitations">
          <InvitationTable invitations={invitations} revoke={withdraw} mayRevoke={mayEnd} listHref={listHref} />
        </Card>
      ) : null}
      {links.length > 0 ? (
        <Card title="Open password links">
          <PasswordLinkTable links={links} revoke={revoke} mayRevoke={mayEnd} listHref={listHref} />
        </Card>
      ) : null}
    </>
  );
}
