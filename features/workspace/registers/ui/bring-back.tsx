"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { doneQuery } from "@/components/form/done";
import { SubmitButton } from "@/components/submit-button";
import { undoEntriesAction } from "@/features/workspace/registers/actions";
import { registerPath } from "@/lib/base/addresses";

export interface BringBackProps {
  /** The organisation's slug. */
  readonly organization: string;
  /** The register's key. */
  readonly kind: string;
  readonly id: string;
  /** The version that deleting left. */
  readonly version: number;
  readonly name: string;
}

/** Brings a deleted entry back, and goes on to its register. */
export function BringBack({ organization, kind, id, version, name }: BringBackProps) {
  const router = useRouter();
  const doneHref = registerPath(organization, kind) + doneQuery("undone-deleted", `${id}.${version + 1}`);
  return (
    <ActionForm
      action={undoEntriesAction.bind(null, organization)}
      className="grid gap-2"
      doneText={`${name} is back.`}
      plainDoneHref={doneHref}
      onSuccess={() => router.push(doneHref)}
    >
      {() => (
        <div>
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="entries" value={`${id}.${version}`} />
          <SubmitButton variant="secondary" size="small" pendingLabel="Bringing it back…">
            Bring back<span className="sr-only"> {name}</span>
          </SubmitButton>
        </div>
      )}
    </ActionForm>
  );
}
