"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useRef } from "react";
import { FormMessage } from "@/components/form-message";
import { SubmitButton } from "@/components/submit-button";
import type { FormAction } from "@/lib/form/result";
import { ActionForm } from "./action-form";
import { useArrival } from "./use-arrival";

export interface UndoBoxProps {
  /** What was done, a sentence. */
  readonly text: string;
  /** Takes it back. */
  readonly action: FormAction<unknown>;
  /** Where to go on afterwards. */
  readonly doneHref: string;
  /** Hidden fields that say what to take back. */
  readonly children: ReactNode;
}

/** Says what was just done, and takes it back. */
export function UndoBox({ text, action, doneHref, children }: UndoBoxProps) {
  const router = useRouter();
  const box = useRef<HTMLDivElement>(null);
  const isNews = useArrival(box);
  return (
    <div ref={box} tabIndex={-1} className="mb-4 empty:hidden focus:outline-none">
      {isNews ? (
        // The message stands within the form, so that a failure stands beside it and not within it.
        <ActionForm
          action={action}
          className="grid gap-2"
          plainDoneHref={doneHref}
          onSuccess={() => router.push(doneHref)}
        >
          {() => (
            <FormMessage tone="success" title={text}>
              <div className="mt-2">
                {children}
                <SubmitButton variant="secondary" size="small" pendingLabel="Undoing…">
                  Undo
                </SubmitButton>
              </div>
            </FormMessage>
          )}
        </ActionForm>
      ) : null}
    </div>
  );
}
