import { ActionButton } from "@/components/action/action-button";
import { doneQuery } from "@/components/action/done";
import { Chip } from "@/components/ui/chip";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { FormAction } from "@/lib/action/result";
import type { InvitationDto } from "@/lib/member/schema";
import { ROLE_LABELS } from "./role-text";

export interface InvitationTableProps {
  readonly invitations: readonly InvitationDto[];
  /** Withdraws one; null for somebody who may not. */
  readonly revoke: FormAction<unknown> | null;
  readonly listHref: string;
}

/** Invitations that nobody has accepted yet. */
export function InvitationTable({ invitations, revoke, listHref }: InvitationTableProps) {
  return (
    <Table caption="Open invitations" phone="stack">
      <thead>
        <tr>
          <Th>Name</Th>
          <Th>Role</Th>
          <Th>Link works until</Th>
          {revoke ? (
            <Th>
              <VisuallyHidden>Actions</VisuallyHidden>
            </Th>
          ) : null}
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
            {revoke ? (
              <Td className="text-end">
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
              </Td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
