"use client";

import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { beforeLeaving } from "@/components/form/unsaved";
import type { KeptSummary } from "@/features/assess/queue/device";
import { questionPath } from "@/lib/base/addresses";
import { counted } from "@/lib/base/format";

export type SignOutFormProps = {
  readonly userId: string;
  readonly action: () => Promise<void>;
  readonly id?: string;
  /** The button. */
  readonly children: ReactNode;
};

const count = (kept: readonly KeptSummary[]) => kept.reduce((sum, { functions }) => sum + functions, 0);

/**
 * Signs out, but not past changes that this device alone has: they are sent first, and where that does not work, sending
 * and discarding are offered. Nothing of the person stays in the browser. Without script it simply signs out.
 */
export function SignOutForm({ userId, action, id, children }: SignOutFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const isSettled = useRef(false);
  const [kept, setKept] = useState<readonly KeptSummary[] | null>(null);
  const [isSending, setSending] = useState(false);

  const submit = () => {
    isSettled.current = true;
    form.current?.requestSubmit();
  };

  const discard = async () => {
    const { closeStores } = await import("@/features/assess/queue/open-stores");
    await closeStores(userId);
    submit();
  };

  const send = async () => {
    setSending(true);
    try {
      const { sendKept } = await import("@/features/assess/queue/open-stores");
      const left = await sendKept(userId);
      if (left.length === 0) await discard();
      else setKept(left);
    } catch {
      // The scripts cannot be had: after an update of the server signing out still can, without connection nothing can.
      if (navigator.onLine) submit();
      else setKept([]);
    } finally {
      setSending(false);
    }
  };

  const onSubmit = (event: FormEvent) => {
    if (isSettled.current) return;
    event.preventDefault();
    if (!isSending) beforeLeaving(() => void send());
  };

  const functions = count(kept ?? []);
  return (
    <form id={id} ref={form} action={action} onSubmit={onSubmit}>
      {children}
      {kept === null
        ? null
        : createPortal(
            <Dialog
              open
              onClose={() => setKept(null)}
              title={functions > 0 ? "Not everything is sent yet" : "Still signed in"}
              actions={
                <>
                  <Button variant="primary" onClick={() => void send()}>
                    {isSending ? "Sending…" : "Send, then sign out"}
                  </Button>
                  {functions > 0 ? (
                    <Button variant="danger" onClick={() => void discard()}>
                      Discard and sign out
                    </Button>
                  ) : null}
                  <Button onClick={() => setKept(null)}>Stay signed in</Button>
                </>
              }
            >
              {functions > 0 ? (
                <p>
                  This device keeps changes to {counted(functions, "function")} that the server does not have: it cannot
                  be reached, or they wait for your decision or for a justification.
                </p>
              ) : (
                <p>The server cannot be reached, so signing out has to wait. Nothing is lost.</p>
              )}
              <ul className="mt-2 list-disc ps-5">
                {kept.map(({ organization, assessment, functions: some, first }) => (
                  <li key={assessment}>
                    <a className="link" target="_self" href={questionPath(organization, assessment, first)}>
                      Look at {some === 1 ? "it" : `the ${some}`} in the questionnaire
                    </a>
                  </li>
                ))}
              </ul>
              <p className="mt-2" role="status">
                {isSending ? "Sending…" : functions > 0 ? "What you discard cannot be brought back." : null}
              </p>
            </Dialog>,
            document.body,
          )}
    </form>
  );
}
