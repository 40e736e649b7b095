"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { ActionForm } from "@/components/action/action-form";
import { FormMessage } from "@/components/ui/form-message";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/action/result";

export interface UndoMessageProps {
  /** What was done, a sentence. */
  readonly text: string;
  readonly action: FormAction<unknown>;
  readonly kind: string;
  /** "{id}.{version}" of what was changed: the version that the change left. */
  readonly entries: readonly string[];
  /** Where to go on afterwards. */
  readonly doneHref: string;
}

/** Says what was just done, and takes it back. It takes the focus: it is there from the start, and nothing reads it out. */
export function UndoMessage({ text, action, kind, entries, doneHref }: UndoMessageProps) {
  const router = useRouter();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="mb-4 focus:outline-none">
      <FormMessage tone="success" title={text}>
        <ActionForm action={action} className="mt-2 grid gap-2" onSuccess={() => router.push(doneHref)}>
          {() => (
            <div>
              <input type="hidden" name="kind" value={kind} />
              {entries.map((entry) => (
                <input key={entry} type="hidden" name="entries" value={entry} />
              ))}
              <SubmitButton variant="secondary" size="small" pendingLabel="Undoing…">
                Undo
              </SubmitButton>
            </div>
          )}
        </ActionForm>
      </FormMessage>
    </div>
  );
}
