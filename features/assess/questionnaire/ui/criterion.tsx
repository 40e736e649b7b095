"use client";

import { type KeyboardEvent, memo } from "react";
import { isToLookAt } from "@/features/assess/assessment/answers.rules";
import type { Answer } from "@/features/assess/assessment/schema";
import { AnswerSign } from "./answer-sign";
import { ANSWER_CHOICES, answerWord } from "./field-words";

export type CriterionRowProps = {
  readonly id: string;
  readonly text: string;
  readonly answer: Answer | undefined;
  /** What the checklist says of it, in one word. */
  readonly checklist: string | undefined;
  readonly isReadOnly: boolean;
  readonly shortcuts: boolean;
  /** null clears the answer. */
  readonly onAnswer: (id: string, answer: Answer | null) => void;
};

/** The answer that a key gives, null for clearing, undefined for any other key. */
function answerOfKey(event: KeyboardEvent, shortcuts: boolean): Answer | null | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === "Backspace" || event.key === "Delete") return null;
  if (!shortcuts || event.shiftKey) return undefined;
  return ANSWER_CHOICES.find(({ key }) => key === event.key.toLowerCase())?.value;
}

/** One criterion: its text, and a native radio group (one tab stop, arrow keys inside) with the four answers. */
export const CriterionRow = memo(function CriterionRow(props: CriterionRowProps) {
  const { id, text, answer, checklist, isReadOnly, shortcuts, onAnswer } = props;
  const textId = `text-${id}`;
  const said = checklist && !isReadOnly && isToLookAt(answer) ? checklist : null;
  const saidId = said === null ? undefined : `checklist-${id}`;

  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = answerOfKey(event, shortcuts);
    if (chosen === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onAnswer(id, chosen);
  };

  return (
    <li className="q-criterion" data-answer={answer ?? "open"}>
      <p id={textId}>{text}</p>
      {said === null ? null : (
        <p id={saidId} className="q-said">
          Checklist: {said}
        </p>
      )}
      {isReadOnly ? (
        <p className="q-given">
          {answer ? <AnswerSign answer={answer} /> : null}
          {answerWord(answer)}
        </p>
      ) : (
        <div
          className="q-choices"
          role="radiogroup"
          aria-labelledby={textId}
          aria-describedby={saidId}
          onKeyDown={onKeyDown}
        >
          {ANSWER_CHOICES.map(({ value, word, key }) => (
            <label key={value} className="q-choice" title={shortcuts ? `${word} (${key})` : word}>
              <input
                type="radio"
                name={id}
                value={value}
                checked={answer === value}
                onChange={() => onAnswer(id, value)}
                // A second click on what is chosen takes it back: radio buttons alone know no way to unanswered.
                onClick={() => answer === value && onAnswer(id, null)}
              />
              <AnswerSign answer={value} />
              <span className="q-choice-word">{word}</span>
            </label>
          ))}
          <span className="q-state" aria-hidden="true">
            {answer ? answerWord(answer) : "?"}
          </span>
        </div>
      )}
    </li>
  );
});
