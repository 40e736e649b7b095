"use client";

import { useEffect, useSyncExternalStore } from "react";
import { Button } from "@/components/button";
import { clickedLink } from "@/components/clicked-link";
import { Dialog } from "@/components/dialog";
import { answerQuestion, beforeLeaving, onQuestion, openQuestion, unsavedFields } from "./unsaved";

/**
 * On the way down to the link: before the handlers that would go on, see ScreenClicks. Next's `onNavigate` can hold a
 * link back as well, but each link would have to be drawn in the browser for it.
 */
function onClick(event: MouseEvent): void {
  const link = clickedLink(event);
  if (link) hold(event, () => link.click());
}

/** Forms that open an address, such as filters; those that send to an action see to themselves. */
function onSubmit(event: SubmitEvent): void {
  const { target, submitter } = event;
  if (!(target instanceof HTMLFormElement) || !target.getAttribute("action")?.startsWith("/")) return;
  if (target.method === "get") hold(event, () => target.requestSubmit(submitter));
}

function hold(event: Event, go: () => void): void {
  if (unsavedFields() === 0) return;
  event.preventDefault();
  event.stopPropagation();
  beforeLeaving(go);
}

/** Back and forward between screens, where the browser lets them be held back; without script there is `beforeunload`. */
function onNavigate(event: NavigateEvent): void {
  const { destination, navigationType } = event;
  if (navigationType !== "traverse" || !event.cancelable || !destination.sameDocument || event.hashChange) return;
  hold(event, () => window.navigation.traverseTo(destination.key));
}

function onUnload(event: BeforeUnloadEvent): void {
  if (unsavedFields() > 0) event.preventDefault();
}

function listen(): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener("click", onClick, { capture: true, signal });
  window.addEventListener("submit", onSubmit, { capture: true, signal });
  window.addEventListener("beforeunload", onUnload, { signal });
  if ("navigation" in window) window.navigation.addEventListener("navigate", onNavigate, { signal });
  return () => stop.abort();
}

const nothing = () => null;

/** Asks before unsaved fields would be lost. Once per screen; forms register by themselves, see ActionForm. */
export function LeaveGuard() {
  const question = useSyncExternalStore(onQuestion, openQuestion, nothing);
  useEffect(listen, []);
  const fields = question?.fields ?? 0;
  return (
    <Dialog
      open={question !== null}
      onClose={() => answerQuestion(false)}
      title="Leave without saving?"
      actions={
        <>
          <Button variant="primary" onClick={() => answerQuestion(false)}>
            Stay
          </Button>
          <Button variant="danger" onClick={() => answerQuestion(true)}>
            Leave
          </Button>
        </>
      }
    >
      <p>
        {fields === 1 ? "One field is not saved." : `${fields} fields are not saved.`} If you leave, what you entered is
        lost.
      </p>
    </Dialog>
  );
}
