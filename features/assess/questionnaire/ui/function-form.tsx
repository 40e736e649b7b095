"use client";

import { type RefObject, useState } from "react";
import { Card } from "@/components/card";
import { CheckboxField, SelectField, TextAreaField } from "@/components/field";
import { Kbd } from "@/components/kbd";
import { useYearStart } from "@/components/period";
import { heldBack } from "@/features/assess/assessment/answers.rules";
import type { AnswerDocument } from "@/features/assess/assessment/answers.schema";
import { formatCount } from "@/lib/base/format";
import { LONG_MAX } from "@/lib/base/limits";
import { lastDayOf, shiftPeriod } from "@/lib/base/period";
import { dateWords, targetWords } from "./field-words";

/** Typing rests this long before it is sent (milliseconds). */
export const TYPING_MS = 600;
/** How far ahead a target may be chosen, and where a new one is put, in quarters. */
const QUARTERS_AHEAD = 24;
const QUARTERS_DEFAULT = 4;

export type ChangeDraft = (change: (draft: AnswerDocument) => AnswerDocument, delay?: number) => void;

type PartProps = {
  readonly draft: AnswerDocument;
  readonly onChange: ChangeDraft;
  /** Sends what was typed without waiting. */
  readonly onBlur: () => void;
};

const lengthHint = (text: string) =>
  text.length > LONG_MAX * 0.9 ? `${formatCount(text.length)} of ${formatCount(LONG_MAX)} characters` : undefined;

function TargetFields({
  draft,
  onChange,
  period,
}: Pick<PartProps, "draft" | "onChange"> & { readonly period: string }) {
  const { target } = draft;
  const yearStart = useYearStart();
  const endIn = (ahead: number) => lastDayOf(shiftPeriod(period, ahead), yearStart);
  const dates = Array.from({ length: QUARTERS_AHEAD + 1 }, (_, ahead) => endIn(ahead));
  if (target && !dates.includes(target.date)) dates.unshift(target.date);
  const setStage = (stage: string) => {
    const date = target?.date ?? endIn(QUARTERS_DEFAULT);
    const known = stage === "initial" || stage === "advanced" || stage === "optimal";
    onChange((before) => ({ ...before, target: known ? { stage, date } : null }));
  };
  return (
    <div className="q-target">
      <SelectField
        label="Stage"
        name="target"
        optional="unmarked"
        value={target?.stage ?? ""}
        onChange={(event) => setStage(event.target.value)}
        options={[
          { value: "", label: "No target" },
          { value: "initial", label: "Initial" },
          { value: "advanced", label: "Advanced" },
          { value: "optimal", label: "Optimal" },
        ]}
      />
      {target ? (
        <SelectField
          label="By the end of"
          name="target-date"
          value={target.date}
          onChange={({ target: { value: date } }) => onChange((before) => ({ ...before, target: { ...target, date } }))}
          options={dates.map((date) => ({ value: date, label: dateWords(date, yearStart) }))}
        />
      ) : null}
    </div>
  );
}

function Applicability({ draft, onChange, onBlur, unitName }: PartProps & { readonly unitName: string }) {
  const held = heldBack(draft);
  // Whoever is typing keeps the field, also when somebody else takes the mark away: letters would act on the screen.
  const [isTyping, setTyping] = useState(false);
  return (
    <>
      <CheckboxField
        label={`Does not apply to ${unitName}`}
        name="not-applicable"
        checked={draft.notApplicable}
        onChange={({ target: { checked } }) => onChange((before) => ({ ...before, notApplicable: checked }))}
      />
      {draft.notApplicable || isTyping ? (
        <TextAreaField
          label="Justification"
          name="justification"
          hint={
            lengthHint(draft.justification) ??
            "Stored together with the mark; the answers stay, they only do not count."
          }
          error={held?.field === "justification" ? `Not saved yet: ${held.message}.` : undefined}
          value={draft.justification}
          onChange={({ target: { value } }) => onChange((before) => ({ ...before, justification: value }), TYPING_MS)}
          onFocus={() => setTyping(true)}
          onBlur={() => {
            setTyping(false);
            onBlur();
          }}
        />
      ) : null}
    </>
  );
}

export type FunctionFormProps = PartProps & {
  readonly noteRef: RefObject<HTMLTextAreaElement | null>;
  readonly unitName: string;
  /** The assessment's quarter: targets begin there. */
  readonly period: string;
  readonly isReadOnly: boolean;
  readonly mayTarget: boolean;
  readonly isLive: boolean;
  readonly shortcuts: boolean;
};

/** Note, target, and the mark that the function does not apply. */
export function FunctionForm(props: FunctionFormProps) {
  const { draft, onChange, onBlur, noteRef, unitName, period, isReadOnly, mayTarget, isLive, shortcuts } = props;
  const yearStart = useYearStart();
  const held = heldBack(draft);
  const keyHint = (key: string) => (isReadOnly || !shortcuts ? null : <Kbd>{key}</Kbd>);
  return (
    <fieldset className="q-form" disabled={!isLive} aria-label="Note, target and applicability">
      <Card title={<>Note {keyHint("n")}</>}>
        {isReadOnly ? (
          <p className="whitespace-pre-wrap break-words text-ink-2">{draft.note === "" ? "No note." : draft.note}</p>
        ) : (
          <TextAreaField
            ref={noteRef}
            label={<span className="sr-only">Note</span>}
            name="note"
            optional="unmarked"
            className="q-note"
            hint={lengthHint(draft.note)}
            error={held?.field === "note" ? `Not saved yet: ${held.message}.` : undefined}
            value={draft.note}
            aria-keyshortcuts={shortcuts ? "n" : undefined}
            onChange={({ target: { value } }) => onChange((before) => ({ ...before, note: value }), TYPING_MS)}
            onBlur={onBlur}
          />
        )}
      </Card>
      <Card title={<>Target {mayTarget ? keyHint("t") : null}</>}>
        {isReadOnly || !mayTarget ? (
          <p className="text-ink-2">{targetWords(draft.target, yearStart)}</p>
        ) : (
          <TargetFields draft={draft} onChange={onChange} period={period} />
        )}
        <div className="mt-3 border-t border-line-2 pt-3">
          {isReadOnly ? (
            <p className="text-ink-2">
              {draft.notApplicable
                ? `Does not apply to ${unitName}: ${draft.justification}`
                : `Applies to ${unitName}.`}
            </p>
          ) : (
            <Applicability draft={draft} onChange={onChange} onBlur={onBlur} unitName={unitName} />
          )}
        </div>
      </Card>
    </fieldset>
  );
}
