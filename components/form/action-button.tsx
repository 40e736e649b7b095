"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import { Button, type ButtonSize, type ButtonVariant, buttonClass } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { SubmitButton } from "@/components/submit-button";
import type { FormAction } from "@/lib/form/result";
import { ActionForm } from "./action-form";

export interface ActionButtonProps<T> {
  readonly action: FormAction<T>;
  /** Sent with the form: ids, versions. */
  readonly fields: Readonly<Record<string, string | number>>;
  readonly label: ReactNode;
  /** Names the button where the label alone does not say of what, e.g. in a table. */
  readonly accessibleLabel?: string | undefined;
  /** The question that is asked, what follows from a yes, and the words of the yes. */
  readonly question: string;
  readonly children: ReactNode;
  readonly confirmLabel: string;
  /** Where to go on afterwards; what was done may belong into the address. */
  readonly doneHref: string | ((value: T) => string);
  /** The same where no script runs, if it takes the answer to say `doneHref`. */
  readonly plainDoneHref?: string | undefined;
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
}

const never = () => () => undefined;
const yes = () => true;
const no = () => false;

/** A button whose deed is asked about first: in a dialog, which shows a failure too, or without script in its place. */
export function ActionButton<T>(props: ActionButtonProps<T>) {
  const isScripted = useSyncExternalStore(never, yes, no);
  return isScripted ? <AskInDialog {...props} /> : <AskInPlace {...props} />;
}

function AskInDialog<T>(props: ActionButtonProps<T>) {
  const { action, label, accessibleLabel, question, doneHref, variant, size } = props;
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
              <Deed {...props} />
              <div className="flex flex-wrap justify-end gap-2">
                <Button onClick={() => setOpen(false)}>Cancel</Button>
                <Yes {...props} />
              </div>
            </>
          )}
        </ActionForm>
      </Dialog>
    </>
  );
}

function AskInPlace<T>(props: ActionButtonProps<T>) {
  const { action, label, accessibleLabel, question, doneHref, plainDoneHref, variant, size } = props;
  return (
    <ActionForm
      action={action}
      plainDoneHref={typeof doneHref === "string" ? doneHref : plainDoneHref}
      doneText="It is done."
      className="grid gap-2"
    >
      {() => (
        <details>
          <summary className={buttonClass({ variant, size })} aria-label={accessibleLabel}>
            {label}
          </summary>
          <div className="grid max-w-[32rem] gap-2 py-2">
            <p className="font-semibold">{question}</p>
            <Deed {...props} />
            <div>
              <Yes {...props} />
            </div>
          </div>
        </details>
      )}
    </ActionForm>
  );
}

function Deed<T>({ fields, children }: ActionButtonProps<T>) {
  return (
    <>
      <div className="text-ink-2">{children}</div>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

function Yes<T>({ confirmLabel, variant }: ActionButtonProps<T>) {
  return (
    <SubmitButton variant={variant === "danger" ? "danger" : "primary"} pendingLabel="One moment…">
      {confirmLabel}
    </SubmitButton>
  );
}
