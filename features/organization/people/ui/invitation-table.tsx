import { Chip } from "@/components/chip";
import { ActionButton } from "@/components/form/action-button";
import { doneQuery } from "@/components/form/done";
import { Table, Td, Th } from "@/components/table";
import { Time } from "@/components/time";
import { VisuallyHidden } from "@/components/visually-hidden";
import type { InvitationDto } from "@/features/organization/people/schema";
import type { Role } from "@/lib/access/policy";
import type { FormAction } from "@/lib/form/result";
import { ROLE_LABELS } from "./role-text";

export interface InvitationTableProps {
  readonly invitations: readonly InvitationDto[];
  /** Withdraws one. */
  readonly revoke: FormAction<unknown>;
  /** As which role a person was invited whose invitation the reader may withdraw. */
  readonly mayRevoke: (role: Role) => boolean;
  readonly listHref: string;
}

/** Invitations that nobody has accepted yet. */
export function InvitationTable({ invitations, revoke, mayRevoke, listHref }: InvitationTableProps) {
  return (
    <Table caption="Open invitations" phone="stack">
      <thead>
        <tr>
          <Th>Name</Th>
          <Th>Role</Th>
          <Th>Link works until</Th>
          <Th>
            <VisuallyHidden>Actions</VisuallyHidden>
          </Th>
        </tr>
      </thead>
      <tbody>
        {invitations.map(({ id, name, email, role, expiresAt, expired }) => (
          <tr key={id}>
            <Th scope="row">
              {name}
              <span className="quiet block font-normal break-words">{email}</span>
            </Th>
            <Td label="Role">{ROLE_LABELS[role]}</Td>
            <Td label="Link works until">
              <span>
                <Time value={expiresAt} /> {expired ? <Chip tone="warn">has run out</Chip> : null}
              </span>
            </Td>
            <Td className="text-end">
              {mayRevoke(role) ? (
                <span>
                  <ActionButton
                    action={revoke}
                    fields={{ id }}
                    label="Withdraw"
                    accessibleLabel={`Withdraw the invitation of ${name}`}
                    question={`Withdraw the invitation of ${name}?`}
                    confirmLabel="Withdraw it"
                    doneHref={listHref + doneQuery("withdrawn", id)}
                    size="small"
                  >
                    The link stops working at once. You can invite the person again.
                  </ActionButton>
                </span>
              ) : null}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
