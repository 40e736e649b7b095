"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { Button, type ButtonSize, type ButtonVariant } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/action/result";
import { ActionForm } from "./action-form";

export interface ActionButtonProps<T> {
  readonly action: FormAction<T>;
  /** Sent with the form: ids, versions. */
  readonly fields: Readonly<Record<string, string | number>>;
  readonly label: ReactNode;
  /** Names the button where the label alone does not say of what, e.g. in a table. */
  readonly accessibleLabel?: string | undefined;
  /** The question that the dialog asks, what follows from a yes, and the words of the yes. */
  readonly question: string;
  readonly children: ReactNode;
  readonly confirmLabel: string;
  /** Where to go on afterwards; what was done may belong into the address. */
  readonly doneHref: string | ((value: T) => string);
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
}

/** A button whose deed is asked about first. A failure is shown in the dialog. */
export function ActionButton<T>(props: ActionButtonProps<T>) {
  const { action, fields, label, accessibleLabel, question, children, confirmLabel, doneHref, variant, size } = props;
  const [isOpen, setOpen] = useState(false);
  const router = useRouter();
  return (
    <>
      <Button
        variant={variant}
        size={size}
        aria-haspopup="dialog"
        aria-label={accessibleLabel}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={question}>
        <ActionForm
          action={action}
          onSuccess={(value) => {
            setOpen(false);
            router.push(typeof doneHref === "string" ? doneHref : doneHref(value));
          }}
        >
          {() => (
            <>
              <div className="text-ink-2">{children}</div>
              {Object.entries(fields).map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
              <div className="flex flex-wrap justify-end gap-2">
                <Button onClick={() => setOpen(false)}>Cancel</Button>
                <SubmitButton variant={variant === "danger" ? "danger" : "primary"} pendingLabel="One moment…">
                  {confirmLabel}
                </SubmitButton>
              </div>
            </>
          )}
        </ActionForm>
      </Dialog>
    </>
  );
}
