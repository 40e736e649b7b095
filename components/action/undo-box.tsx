"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/action/result";
import { ActionForm } from "./action-form";

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

/** Says what was just done, and takes it back. It takes the focus: it is there from the start, and nothing reads it out. */
export function UndoBox({ text, action, doneHref, children }: UndoBoxProps) {
  const router = useRouter();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="mb-4 focus:outline-none">
      <FormMessage tone="success" title={text}>
        <ActionForm action={action} className="mt-2 grid gap-2" onSuccess={() => router.push(doneHref)}>
          {() => (
            <div>
              {children}
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
