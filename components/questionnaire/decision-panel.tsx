"use client";

import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { Entry } from "@/components/queue/save-entry";
import { Button } from "@/components/ui/button";
import { TextAreaField } from "@/components/ui/field";
import type { AnswerDocument, Field, QuestionTexts } from "@/lib/questionnaire/schema";
import { fieldName, fieldValueWords } from "./field-words";
import { clockTime } from "./save-words";

export type DecisionPanelProps = {
  readonly entry: Entry;
  readonly texts: QuestionTexts;
  readonly userName: string;
  readonly onDecide: (field: Field, choice: AnswerDocument) => void;
  /** After the last decision the panel goes away, and with it the focus. */
  readonly onDone: () => void;
};

/** Where an element goes away with the focus in it, e.g. because others decided meanwhile, `handOver` takes the focus. */
function useFocusHandOver(ref: RefObject<HTMLElement | null>, handOver: () => void): void {
  const latest = useRef(handOver);
  useLayoutEffect(() => {
    latest.current = handOver;
  });
  useLayoutEffect(() => {
    const element = ref.current;
    return () => {
      if (element?.contains(document.activeElement)) latest.current();
    };
  }, [ref]);
}

function OneText({
  draft,
  field,
  onDecide,
}: { draft: AnswerDocument; field: "note" | "justification" } & Pick<DecisionPanelProps, "onDecide">) {
  const [text, setText] = useState(draft[field]);
  return (
    <div className="q-decision-text">
      <TextAreaField
        label="Or write one text of both"
        name={`merge-${field}`}
        required={false}
        value={text}
        onChange={({ target: { value } }) => setText(value)}
      />
      <Button size="small" onClick={() => onDecide(field, { ...draft, [field]: text })}>
        Use this text
      </Button>
    </div>
  );
}

function Decision({
  field,
  entry,
  texts,
  userName,
  onDecide,
  onGone,
}: Omit<DecisionPanelProps, "onDone"> & { readonly field: Field; readonly onGone: () => void }) {
  const { draft, stored } = entry;
  const sides = useRef<HTMLFieldSetElement>(null);
  useFocusHandOver(sides, onGone);
  const name = fieldName(field, texts);
  const who = stored.updatedBy === userName ? "You, in another window" : (stored.updatedBy ?? "Somebody else");
  return (
    <fieldset ref={sides} className="q-decision">
      <legend>{name.charAt(0).toUpperCase() + name.slice(1)}</legend>
      <div className="q-decision-sides">
        <div>
          <p className="quiet">Mine, on this screen{entry.since ? `, begun ${clockTime(entry.since)}` : null}</p>
          <p className="q-decision-value">{fieldValueWords(field, draft)}</p>
          <Button size="small" onClick={() => onDecide(field, draft)}>
            Keep mine
          </Button>
        </div>
        <div>
          <p className="quiet">
            {who}
            {stored.updatedAt ? `, stored ${clockTime(stored.updatedAt)}` : null}
          </p>
          <p className="q-decision-value">{fieldValueWords(field, stored)}</p>
          <Button size="small" onClick={() => onDecide(field, stored)}>
            Keep theirs
          </Button>
        </div>
      </div>
      {field === "note" || field === "justification" ? (
        <OneText draft={draft} field={field} onDecide={onDecide} />
      ) : null}
    </fieldset>
  );
}

/** Mine and theirs side by side, for each field that both changed. Nothing is stored until each one is decided. */
export function DecisionPanel(props: DecisionPanelProps) {
  const { entry, onDecide, onDone } = props;
  const panel = useRef<HTMLElement>(null);
  useFocusHandOver(panel, onDone);
  const decide = (field: Field, choice: AnswerDocument) => {
    onDecide(field, choice);
    // The buttons of this field go away.
    if (entry.conflicts.length > 1) panel.current?.focus();
    else onDone();
  };
  return (
    <section id="decide" ref={panel} className="q-decisions" tabIndex={-1} aria-labelledby="decide-title">
      <h2 id="decide-title">Two people changed the same: which one counts?</h2>
      <p className="text-ink-2">
        Both versions stay in the history, whatever you decide. Everything else has been put together by itself and is
        stored with your decision. You can also change yours below first, and keep that.
      </p>
      {entry.conflicts.map((field) => (
        <Decision key={field} {...props} field={field} onDecide={decide} onGone={() => panel.current?.focus()} />
      ))}
    </section>
  );
}
