import { Chip } from "@/components/chip";
import { ActionButton } from "@/components/form/action-button";
import { doneQuery } from "@/components/form/done";
import { Table, Td, Th } from "@/components/table";
import { Time } from "@/components/time";
import { VisuallyHidden } from "@/components/visually-hidden";
import type { TokenDto } from "@/features/organization/token/schema";
import type { FormAction } from "@/lib/form/result";
import { scopeLabel } from "./scope-words";

export interface TokenTableProps {
  readonly tokens: readonly TokenDto[];
  /** Revokes one; null for somebody who may not. */
  readonly revoke: FormAction<unknown> | null;
  readonly listHref: string;
}

/** The organisation's tokens, newest first. */
export function TokenTable({ tokens, revoke, listHref }: TokenTableProps) {
  return (
    <Table caption="Tokens" phone="stack">
      <thead>
        <tr>
          <Th>Name</Th>
          <Th>May</Th>
          <Th>Made</Th>
          <Th>Works until</Th>
          <Th>Last used</Th>
          {revoke ? (
            <Th>
              <VisuallyHidden>Actions</VisuallyHidden>
            </Th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <tr key={token.id}>
            <Th scope="row">
              <span className="flex flex-wrap items-center gap-2">
                {token.name}
                {token.state === "active" ? null : <Chip>{token.state === "revoked" ? "revoked" : "has run out"}</Chip>}
              </span>
            </Th>
            <Td label="May">{token.scopes.map(scopeLabel).join(", ")}</Td>
            <Td label="Made">
              <span>
                <Time value={token.createdAt} day /> <span className="quiet">by {token.createdBy}</span>
              </span>
            </Td>
            <Td label="Works until">
              <Time value={token.expiresAt} day />
            </Td>
            <Td label="Last used">
              {token.lastUsedAt ? <Time value={token.lastUsedAt} /> : <span className="quiet">never</span>}
            </Td>
            {revoke ? (
              <Td className="text-end">
                {token.state === "active" ? (
                  <span>
                    <ActionButton
                      action={revoke}
                      fields={{ id: token.id }}
                      label="Revoke"
                      accessibleLabel={`Revoke the token ${token.name}`}
                      question={`Revoke the token ${token.name}?`}
                      confirmLabel="Revoke it"
                      doneHref={listHref + doneQuery("revoked", token.id)}
                      size="small"
                      variant="danger"
                    >
                      Whatever uses it is refused from now on. It cannot be brought back.
                    </ActionButton>
                  </span>
                ) : null}
              </Td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
