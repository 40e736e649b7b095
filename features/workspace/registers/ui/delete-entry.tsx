import { Card } from "@/components/card";
import { ActionButton } from "@/components/form/action-button";
import { doneQuery } from "@/components/form/done";
import type { Register, RegisterEntry } from "@/features/programme/register/rules";
import { deleteEntryAction } from "@/features/workspace/registers/actions";
import { registerPath } from "@/lib/base/addresses";

export interface DeleteEntryProps {
  readonly register: Register;
  readonly entry: RegisterEntry;
  /** The organisation's slug. */
  readonly organization: string;
}

/** Deletes an entry; the register then offers to bring it back. */
export function DeleteEntry({ register, entry: { id, version, name }, organization }: DeleteEntryProps) {
  return (
    <Card title={`Delete this ${register.one}`} className="max-w-[42rem]">
      <p className="mb-3 text-ink-2">
        It leaves the register and every figure that counts it. “Deleted entries” below the register brings it back.
      </p>
      <ActionButton
        action={deleteEntryAction.bind(null, organization)}
        fields={{ kind: register.key, id, version }}
        label="Delete…"
        question={`Delete ${name}?`}
        confirmLabel={`Delete the ${register.one}`}
        doneHref={registerPath(organization, register.key) + doneQuery("deleted", `${id}.${version + 1}`)}
        variant="danger"
      >
        The next screen offers to bring it back, and later “Deleted entries” does.
      </ActionButton>
    </Card>
  );
}
