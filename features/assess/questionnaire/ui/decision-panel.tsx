"use client";

import { useRef } from "react";
import { Button } from "@/components/button";
import { TextAreaField } from "@/components/field";
import { useYearStart } from "@/components/period";
import type { AnswerDocument, AnswerField, QuestionTexts } from "@/features/assess/assessment/answers.schema";
import type { SaveEntry } from "@/features/assess/queue/save-entry";
import { clockText } from "@/lib/base/format";
import { fieldName, fieldValueWords } from "./field-words";
import { useFocusHandOver } from "./use-focus-hand-over";

export type DecisionPanelProps = {
  readonly entry: SaveEntry;
  readonly texts: QuestionTexts;
  readonly userName: string;
  readonly onDecide: (field: AnswerField, choice: AnswerDocument) => void;
  /** Changes my side of a text: it is kept like anything typed. */
  readonly onEdit: (field: "note" | "justification", text: string) => void;
  /** After the last decision the panel goes away, and with it the focus. */
  readonly onDone: () => void;
};

function Decision({
  field,
  entry,
  texts,
  userName,
  onDecide,
  onEdit,
  onGone,
}: Omit<DecisionPanelProps, "onDone"> & { readonly field: AnswerField; readonly onGone: () => void }) {
  const { draft, stored } = entry;
  const yearStart = useYearStart();
  const sides = useRef<HTMLFieldSetElement>(null);
  useFocusHandOver(sides, onGone);
  const name = fieldName(field, texts);
  const who = stored.updatedBy === userName ? "You, in another window" : (stored.updatedBy ?? "Somebody else");
  const mine = `Mine, on this screen${entry.since ? `, begun ${clockText(entry.since)}` : ""}`;
  return (
    <fieldset ref={sides} className="q-decision">
      <legend>{name.charAt(0).toUpperCase() + name.slice(1)}</legend>
      <div className="q-decision-sides">
        <div>
          {field === "note" || field === "justification" ? (
            <TextAreaField
              label={mine}
              name={`mine-${field}`}
              optional="unmarked"
              hint="Edit it here if one text is to say both."
              value={draft[field]}
              onChange={({ target: { value } }) => onEdit(field, value)}
            />
          ) : (
            <>
              <p className="quiet">{mine}</p>
              <p className="q-decision-value">{fieldValueWords(field, draft, yearStart)}</p>
            </>
          )}
          <Button size="small" onClick={() => onDecide(field, draft)}>
            Keep mine
          </Button>
        </div>
        <div>
          <p className="quiet">
            {who}
            {stored.updatedAt ? `, stored ${clockText(stored.updatedAt)}` : null}
          </p>
          <p className="q-decision-value">{fieldValueWords(field, stored, yearStart)}</p>
          <Button size="small" onClick={() => onDecide(field, stored)}>
            Keep theirs
          </Button>
        </div>
      </div>
    </fieldset>
  );
}

/** Mine and theirs side by side, for each field that both changed. Nothing is stored until each one is decided. */
export function DecisionPanel(props: DecisionPanelProps) {
  const { entry, onDecide, onDone } = props;
  const panel = useRef<HTMLElement>(null);
  useFocusHandOver(panel, onDone);
  const decide = (field: AnswerField, choice: AnswerDocument) => {
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
        stored with your decision. You can also change yours first, and keep that.
      </p>
      {entry.conflicts.map((field) => (
        <Decision key={field} {...props} field={field} onDecide={decide} onGone={() => panel.current?.focus()} />
      ))}
    </section>
  );
}
