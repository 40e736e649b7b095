"use client";

import Link from "next/link";
import { type ReactNode, useRef } from "react";
import { Button, buttonClass } from "@/components/button";
import { type SaveEntry, saveState } from "@/features/assess/queue/save-entry";
import { signInPath } from "@/lib/base/addresses";
import { useQuestionnaire, useSnapshot } from "./provider";
import { problemWords, receiptWords, waitingForPerson } from "./save-words";
import { useFocusHandOver } from "./use-focus-hand-over";

const TONES = {
  stored: "good",
  waiting: "neutral",
  sending: "neutral",
  held: "warn",
  undecided: "warn",
  unreachable: "warn",
  "signed-out": "warn",
  refused: "bad",
} as const;

type RemediesProps = {
  readonly functionKey: string;
  readonly entry: SaveEntry;
  readonly isReadOnly: boolean;
  readonly onDone: () => void;
};

/** What can be done about it. Buttons that make themselves superfluous hand the focus on. */
function Remedies({ functionKey, entry, isReadOnly, onDone }: RemediesProps) {
  const { store } = useQuestionnaire();
  const state = saveState(entry, useSnapshot().link);
  const box = useRef<HTMLDivElement>(null);
  useFocusHandOver(box, onDone);
  const isStuck = state === "unreachable" || state === "signed-out" || state === "refused";
  // The history takes what came too late, not what has a fault in a field.
  const canPutAside = state === "refused" && entry.refusal?.fields.length === 0;
  // What is held back is mended in its field, where there still is one.
  const canDiscard = state === "refused" || (state === "held" && isReadOnly);
  return (
    <div ref={box} className="q-remedies">
      {state === "undecided" ? (
        <a className={buttonClass({ size: "small" })} href="#decide">
          Compare
        </a>
      ) : null}
      {state === "signed-out" ? (
        <a
          className={buttonClass({ size: "small", variant: "primary" })}
          href={signInPath()}
          target="_blank"
          rel="noopener"
        >
          Sign in (new tab)
        </a>
      ) : null}
      {isStuck ? (
        <Button size="small" onClick={() => void store.retry(functionKey)}>
          {entry.sending ? "Retrying…" : "Retry"}
        </Button>
      ) : null}
      {canPutAside ? (
        <Button size="small" onClick={() => store.putAside(functionKey)}>
          Put it into the history only
        </Button>
      ) : null}
      {canDiscard ? (
        <Button size="small" onClick={() => store.discard(functionKey)}>
          Discard my changes
        </Button>
      ) : null}
    </div>
  );
}

/** Functions elsewhere with changes that wait for a decision or a justification. */
function Elsewhere({ current, onLeave }: { readonly current: string } & Pick<SaveBarProps, "onLeave">) {
  const { functions, hrefOf } = useQuestionnaire();
  const keys = waitingForPerson(useSnapshot()).filter((key) => key !== current);
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
  readonly entry: SaveEntry;
  readonly isReadOnly: boolean;
  /** Something else to say, e.g. that the next function cannot be loaded now. */
  readonly notice: string | null;
  /** What was just done, e.g. undone. */
  readonly done: string | null;
  /** What to do before a link leads to a function. */
  readonly onLeave: (key: string) => (event: { preventDefault: () => void }) => void;
  /** Where the focus goes when a button here has gone. */
  readonly onDone: () => void;
  readonly crumbs: ReactNode;
  /** Undo, redo and the like. */
  readonly tools: ReactNode;
  /** Previous and next. */
  readonly children: ReactNode;
};

/** Stays in view, at the top on a desktop, at the bottom on a phone: where one is, the receipt, the way on. */
export function SaveBar(props: SaveBarProps) {
  const { functionKey, entry, isReadOnly, notice, done, onLeave, onDone, crumbs, tools, children } = props;
  const snapshot = useSnapshot();
  const problem = problemWords(entry, snapshot);
  return (
    <div className="q-bar">
      <div className="q-bar-line">
        <div className="q-bar-crumbs">{crumbs}</div>
        <p
          className={`q-receipt q-receipt-${isReadOnly ? "neutral" : TONES[saveState(entry, snapshot.link)]}`}
          role="status"
        >
          {isReadOnly ? "Read only" : receiptWords(entry, snapshot)}
        </p>
        <p role="status" className="quiet q-done">
          {done}
        </p>
        <div className="q-bar-tools">{tools}</div>
        <div className="q-bar-nav">{children}</div>
      </div>
      <div className={problem ? "q-problem" : undefined}>
        <p role="alert">{problem}</p>
        {problem ? <Remedies functionKey={functionKey} entry={entry} isReadOnly={isReadOnly} onDone={onDone} /> : null}
      </div>
      <p role="alert" className={notice ? "q-problem" : undefined}>
        {notice}
      </p>
      <Elsewhere current={functionKey} onLeave={onLeave} />
    </div>
  );
}
