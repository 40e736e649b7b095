import { Card } from "@/components/card";
import { ActionButton } from "@/components/form/action-button";
import { doneQuery } from "@/components/form/done";
import type { MemberDto } from "@/features/organization/people/schema";
import type { OwnedCount } from "@/features/workspace/work/rules";
import type { FormAction } from "@/lib/form/result";
import { OwnedThings, ownedSentence } from "./owned-things";

export interface AccessCardProps {
  readonly member: MemberDto;
  readonly action: FormAction<unknown>;
  /** Whether whoever reads this may give the role again. */
  readonly mayReopen: boolean;
  readonly listHref: string;
  /** The organisation's slug. */
  readonly organization: string;
  readonly owned: OwnedCount;
  /** Whether whoever reads this sees registers and checklists. */
  readonly mayRead: boolean;
}

/** Closes somebody's access to the organisation, or opens it again. */
export function AccessCard({ member, action, mayReopen, listHref, organization, owned, mayRead }: AccessCardProps) {
  const { userId, name, version, disabled } = member;
  const doneHref = listHref + doneQuery("saved", `${userId}.${version + 1}`);
  const things = <OwnedThings owned={owned} person={member} organization={organization} mayRead={mayRead} />;
  const sentence = ownedSentence(name, owned);
  if (disabled)
    return (
      <Card title="Access">
        <p className="mb-3 text-ink-2">Closed: {name} cannot sign in here. What was answered stays on record.</p>
        {things}
        {mayReopen ? (
          <ActionButton
            action={action}
            fields={{ userId, version, access: "open" }}
            label="Reopen…"
            question={`Let ${name} in again?`}
            confirmLabel="Reopen the access"
            doneHref={doneHref}
          >
            Role and assignments are as they were. Tokens, invitations and password links stay revoked.
          </ActionButton>
        ) : (
          <p>Ask an owner to reopen it.</p>
        )}
      </Card>
    );
  return (
    <Card title="Access">
      <p className="mb-3 text-ink-2">Open. Close it when somebody leaves; what was answered stays on record.</p>
      {things}
      <ActionButton
        action={action}
        fields={{ userId, version, access: "closed" }}
        label="Close…"
        question={`Close the access of ${name}?`}
        confirmLabel="Close the access"
        doneHref={doneHref}
        variant="danger"
      >
        Open sessions end at once. Tokens, invitations and password links that {name} made are revoked for good.
        {sentence === null ? "" : ` ${sentence} Nobody looks after that until it is handed over.`}
      </ActionButton>
    </Card>
  );
}
