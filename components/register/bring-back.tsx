"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/action/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/action/result";

export interface BringBackProps {
  readonly action: FormAction<unknown>;
  readonly kind: string;
  /** "{id}.{version}" of what was deleted: the version that deleting left. */
  readonly entry: string;
  readonly name: string;
  /** Where to go on afterwards. */
  readonly doneHref: string;
}

/** Brings a deleted entry back. */
export function BringBack({ action, kind, entry, name, doneHref }: BringBackProps) {
  const router = useRouter();
  return (
    <ActionForm
      action={action}
      className="grid gap-2"
      doneText={`${name} is back.`}
      plainDoneHref={doneHref}
      onSuccess={() => router.push(doneHref)}
    >
      {() => (
        <div>
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="entries" value={entry} />
          <SubmitButton variant="secondary" size="small" pendingLabel="Bringing it back…">
            Bring back<span className="sr-only"> {name}</span>
          </SubmitButton>
        </div>
      )}
    </ActionForm>
  );
}
