"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { heldBack } from "@/lib/questionnaire/rules";
import { useEntries, useQuestionnaire } from "./provider";
import { type Entry, saveState } from "./save-entry";
import { waitingForPerson } from "./save-store";

const TONES = {
  stored: "good",
  waiting: "neutral",
  sending: "neutral",
  held: "warn",
  undecided: "warn",
  unreachable: "bad",
  "signed-out": "bad",
  refused: "bad",
} as const;

/** Local time of an instant, "14:03:21". */
export const clockTime = (instant: string) => new Date(instant).toLocaleTimeString("en-GB");

function receiptWords(entry: Entry): string {
  switch (saveState(entry)) {
    case "stored":
      if (entry.savedAt) return `Saved ${clockTime(entry.savedAt)}`;
      if (!entry.stored.updatedAt) return "Nothing stored yet";
      return `Last saved ${entry.stored.updatedAt.slice(0, 10)}${entry.stored.updatedBy ? ` by ${entry.stored.updatedBy}` : ""}`;
    case "waiting":
    case "sending":
      return "Saving…";
    case "held":
      return "Not saved yet";
    case "undecided":
      return "Needs your decision";
    default:
      return "Not saved";
  }
}

/** What keeps the changes from being stored, in a sentence; null when nothing does. */
function problemWords(entry: Entry): string | null {
  switch (saveState(entry)) {
    case "held":
      return `Not saved yet: ${heldBack(entry.draft)?.message}.`;
    case "undecided":
      return `Not saved: ${entry.stored.updatedBy ?? "somebody else"} changed the same. Compare and decide below.`;
    case "unreachable":
    case "signed-out":
    case "refused": {
      const fields = (entry.failure?.fields ?? []).map(({ path, message }) => `${path} ${message}.`);
      return [`Not saved: ${entry.failure?.message}`, ...fields].join(" ");
    }
    default:
      return null;
  }
}

function Remedies({ functionKey, entry }: { readonly functionKey: string; readonly entry: Entry }) {
  const { store } = useQuestionnaire();
  const state = saveState(entry);
  if (state === "undecided")
    return (
      <a className={buttonClass({ size: "small" })} href="#decide">
        Compare
      </a>
    );
  if (state !== "unreachable" && state !== "signed-out" && state !== "refused") return null;
  return (
    <>
      {state === "signed-out" ? (
        <a
          className={buttonClass({ size: "small", variant: "primary" })}
          href="/sign-in"
          target="_blank"
          rel="noopener"
        >
          Sign in (new tab)
        </a>
      ) : null}
      <Button size="small" onClick={() => store.retry(functionKey)}>
        {entry.sending ? "Retrying…" : "Retry"}
      </Button>
    </>
  );
}

/** Functions elsewhere with changes that wait for a decision, a justification, a sign-in. */
function Elsewhere({ current, onLeave }: { readonly current: string } & Pick<SaveBarProps, "onLeave">) {
  const { functions, hrefOf } = useQuestionnaire();
  const entries = useEntries();
  const keys = waitingForPerson(entries).filter((key) => key !== current);
  if (keys.length === 0) return null;
  return (
    <p className="q-problem">
      Not saved elsewhere:{" "}
      {functions
        .filter((fn) => keys.includes(fn.key))
        .map((fn) => (
          <Link key={fn.key} className="link mr-2" href={hrefOf(fn.key)} prefetch={false} onNavigate={onLeave(fn.key)}>
            {fn.name}
          </Link>
        ))}
    </p>
  );
}

export type SaveBarProps = {
  readonly functionKey: string;
  readonly entry: Entry;
  readonly isReadOnly: boolean;
  /** Something else to say, e.g. that the next function cannot be loaded now. */
  readonly notice: string | null;
  /** What to do before a link leads to a function. */
  readonly onLeave: (key: string) => (event: { preventDefault: () => void }) => void;
  readonly crumbs: ReactNode;
  /** Previous and next. */
  readonly children: ReactNode;
};

/** Stays in view, at the top on a desktop, at the bottom on a phone: where one is, the receipt, the way on. */
export function SaveBar({ functionKey, entry, isReadOnly, notice, onLeave, crumbs, children }: SaveBarProps) {
  const problem = problemWords(entry);
  return (
    <div className="q-bar">
      <div className="q-bar-line">
        <div className="q-bar-crumbs">{crumbs}</div>
        <p className={`q-receipt q-receipt-${isReadOnly ? "neutral" : TONES[saveState(entry)]}`} role="status">
          {isReadOnly ? "Read only" : receiptWords(entry)}
        </p>
        <div className="q-bar-nav">{children}</div>
      </div>
      <div role="alert">
        {problem ? (
          <p className="q-problem">
            {problem} <Remedies functionKey={functionKey} entry={entry} />
          </p>
        ) : null}
        {notice ? <p className="q-problem">{notice}</p> : null}
      </div>
      <Elsewhere current={functionKey} onLeave={onLeave} />
    </div>
  );
}
