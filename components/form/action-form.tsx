"use client";

import { unstable_rethrow } from "next/navigation";
import { type FormEvent, type ReactNode, useActionState, useEffect, useRef, useState, useTransition } from "react";
import { ErrorSummary, FormMessage } from "@/components/form-message";
import { signInPath } from "@/lib/base/addresses";
import { PLAIN_DONE } from "@/lib/form/plain-done";
import { type ActionFailure, type ActionResult, type FormAction, REFUSED_FORM } from "@/lib/form/result";
import { fieldSentences } from "./field-sentences";
import { beforeLeaving, hasFields } from "./unsaved";
import { useUnsaved } from "./use-unsaved";

/** What a form's fields need to know. */
export interface FormState<T> {
  readonly result: ActionResult<T> | null;
  /** Sentences by field name. */
  readonly errors: Readonly<Record<string, readonly string[]>>;
  /** The text to show in a field: what was typed before an error, else `stored`. */
  readonly typed: (name: string, stored?: string) => string;
  /** How many fields hold something that is not saved. */
  readonly unsaved: number;
}

export interface ActionFormProps<T> {
  readonly action: FormAction<T>;
  /** Field labels by name, in the order of the form, for the messages. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly onSuccess?: ((value: T, form: HTMLFormElement) => void | Promise<void>) | undefined;
  /** What to say where no script goes on to the next screen. */
  readonly doneText?: string | undefined;
  /** Where the server goes on to where no script does, see `withPlainDone`. */
  readonly plainDoneHref?: string | undefined;
  /** What to say below the message where what the form is about is gone (`not_found`). */
  readonly goneNote?: ReactNode;
  readonly className?: string | undefined;
  readonly children: (form: FormState<T>) => ReactNode;
}

const UNREACHABLE = {
  form: "Tenet did not answer, so nothing is known to be stored. What you typed is still here: check the connection and try again. If that does not help, copy your text and load the page anew; Tenet may have been updated.",
  button:
    "Tenet did not answer, so it is not known whether this was done. Check the connection and try again. If that does not help, load the page anew; Tenet may have been updated.",
};

/** The sentence of the server's front door, if it refused the form; else what is known without an answer. */
const reasonOf = (error: unknown, sender: Sender): string =>
  error instanceof Error && error.message.startsWith(REFUSED_FORM) ? error.message : UNREACHABLE[sender];

/** What sent the form: fields that somebody filled in, or a button alone. */
type Sender = keyof typeof UNREACHABLE;

async function send<T>(action: FormAction<T>, data: FormData, sender: Sender): Promise<ActionResult<T>> {
  try {
    return await action(null, data);
  } catch (error) {
    unstable_rethrow(error);
    return {
      ok: false,
      code: "unexpected",
      message: reasonOf(error, sender),
      fieldErrors: {},
      values: {},
      current: null,
      retryAfter: null,
    };
  }
}

interface FailureProps {
  readonly failure: ActionFailure;
  /** Null where no script sent it, which alone can tell. */
  readonly sender: Sender | null;
  readonly goneNote: ReactNode;
}

/** What to do about it, where the message does not say. */
function WayOn({ failure: { code }, sender, goneNote }: FailureProps) {
  if (code === "unauthenticated")
    return (
      <p>
        {sender === "form" ? "What you typed stays here. " : null}
        <a className="link" href={signInPath()} target="_blank" rel="noreferrer">
          Sign in in another tab
        </a>
        , then {sender === "form" ? "send it again" : "press the button again"}.
      </p>
    );
  if (code === "not_found" && sender === "form")
    return <p>{goneNote ?? "What you typed is still in the fields: copy what you need of it."}</p>;
  if (code === "stale" && sender === "button") return <p>Load this page anew to see what is stored now.</p>;
  return null;
}

function Failure({ labels, ...about }: FailureProps & { readonly labels: Readonly<Record<string, string>> }) {
  const { failure } = about;
  const errors = fieldSentences(failure.fieldErrors, labels);
  const count = Object.keys(errors).length;
  if (count > 0) {
    const title = `Nothing was stored yet: ${count === 1 ? "one field needs" : `${count} fields need`} another look.`;
    return <ErrorSummary title={title} errors={errors} />;
  }
  return (
    <FormMessage tone="error" title={failure.message}>
      <WayOn {...about} />
    </FormMessage>
  );
}

/**
 * A form around a server action. It sends by script, so that React does not empty the fields and a lost connection does
 * not replace the screen: what was typed stays. Before the script has arrived the browser sends the same form itself. What
 * is typed and not saved is asked about before it would be lost, see LeaveGuard.
 */
export function ActionForm<T>(props: ActionFormProps<T>) {
  const { action, labels = {}, onSuccess, doneText, plainDoneHref, goneNote, className, children } = props;
  const [posted, formAction] = useActionState(action, null);
  const [answer, setAnswer] = useState<ActionResult<T> | null>(null);
  const [sender, setSender] = useState<Sender | null>(null);
  const [isPending, startTransition] = useTransition();
  const summary = useRef<HTMLDivElement>(null);
  const { form: ref, count: unsaved, recount, holdSaved, forgetSaved } = useUnsaved();
  const result = answer ?? posted;
  const failure = result && !result.ok ? result : null;

  useEffect(() => {
    if (answer && !answer.ok) summary.current?.focus();
  }, [answer]);

  function deliver(form: HTMLFormElement) {
    const data = new FormData(form);
    data.delete(PLAIN_DONE);
    const noteSaved = holdSaved();
    const from = hasFields(form) ? "form" : "button";
    setSender(from);
    startTransition(async () => {
      const next = await send(action, data, from);
      if (next.ok) {
        noteSaved();
        await onSuccess?.(next.value, form);
      }
      setAnswer(next);
    });
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isPending) return;
    const form = event.currentTarget;
    // A button that goes on to another screen leaves the fields of other forms behind.
    if (onSuccess && !hasFields(form)) beforeLeaving(() => deliver(form), form);
    else deliver(form);
  }

  const typed = (name: string, stored = "") => {
    const value = failure?.values[name];
    return typeof value === "string" ? value : stored;
  };
  return (
    <form
      ref={ref}
      action={formAction}
      onSubmit={submit}
      onInput={recount}
      onReset={forgetSaved}
      noValidate
      className={className ?? "grid gap-4"}
    >
      {plainDoneHref ? <input type="hidden" name={PLAIN_DONE} value={plainDoneHref} /> : null}
      <div ref={summary} tabIndex={-1} className="empty:hidden focus:outline-none">
        {failure ? <Failure failure={failure} labels={labels} sender={sender} goneNote={goneNote} /> : null}
        {doneText && answer === null && posted?.ok ? <FormMessage tone="success" title={doneText} /> : null}
      </div>
      {children({ result, errors: failure ? fieldSentences(failure.fieldErrors, labels) : {}, typed, unsaved })}
    </form>
  );
}
