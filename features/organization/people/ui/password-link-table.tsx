import { ActionButton } from "@/components/form/action-button";
import { doneQuery } from "@/components/form/done";
import { Table, Td, Th } from "@/components/table";
import { Time } from "@/components/time";
import { VisuallyHidden } from "@/components/visually-hidden";
import type { PasswordLinkDto } from "@/features/organization/people/schema";
import type { Role } from "@/lib/access/policy";
import type { FormAction } from "@/lib/form/result";

export interface PasswordLinkTableProps {
  readonly links: readonly PasswordLinkDto[];
  readonly revoke: FormAction<unknown>;
  /** Whose link the reader may revoke. */
  readonly mayRevoke: (role: Role) => boolean;
  readonly listHref: string;
}

/** Links for a new password that still work. */
export function PasswordLinkTable({ links, revoke, mayRevoke, listHref }: PasswordLinkTableProps) {
  return (
    <Table caption="Open password links" phone="stack">
      <thead>
        <tr>
          <Th>For</Th>
          <Th>Made by</Th>
          <Th>Works until</Th>
          <Th>
            <VisuallyHidden>Actions</VisuallyHidden>
          </Th>
        </tr>
      </thead>
      <tbody>
        {links.map(({ id, name, role, createdBy, expiresAt }) => (
          <tr key={id}>
            <Th scope="row">{name}</Th>
            <Td label="Made by">{createdBy}</Td>
            <Td label="Works until">
              <Time value={expiresAt} />
            </Td>
            <Td className="text-end">
              {mayRevoke(role) ? (
                <span>
                  <ActionButton
                    action={revoke}
                    fields={{ id }}
                    label="Revoke"
                    accessibleLabel={`Revoke the password link for ${name}`}
                    question={`Revoke the password link for ${name}?`}
                    confirmLabel="Revoke link"
                    doneHref={listHref + doneQuery("revoked", id)}
                    size="small"
                    variant="danger"
                  >
                    The link stops working at once. The present password stays.
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
