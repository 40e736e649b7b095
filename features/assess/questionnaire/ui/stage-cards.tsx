"use client";

import { type KeyboardEvent, memo, type Ref } from "react";
import { Kbd } from "@/components/kbd";
import type { Answers, QuestionTexts } from "@/features/assess/assessment/answers.schema";
import type { Answer } from "@/features/assess/assessment/schema";
import { STAGE_NAMES } from "@/features/model/maturity/ui/stages";
import type { StageNumber } from "@/features/model/scoring/schema";
import { CriterionRow } from "./criterion";

const STAGES = [
  { key: "traditional", number: 1 },
  { key: "initial", number: 2 },
  { key: "advanced", number: 3 },
  { key: "optimal", number: 4 },
] as const;

export type StageCardsProps = {
  readonly ref: Ref<HTMLFieldSetElement>;
  readonly texts: QuestionTexts;
  readonly answers: Answers;
  /** What the checklist says of criteria, in one word each, by their ids. */
  readonly checklist: ReadonlyMap<string, string>;
  /** Whether a stage can be chosen: not where the function is left out. */
  readonly canChoose: boolean;
  /** The stage reached by what is claimed; null when nothing is answered or nothing applies. */
  readonly reached: StageNumber | null;
  readonly isReadOnly: boolean;
  /** False until the screen can keep what is done to it. */
  readonly isLive: boolean;
  readonly shortcuts: boolean;
  readonly onStage: (stage: StageNumber) => void;
  readonly onAnswer: (id: string, answer: Answer | null) => void;
};

/** Left and right go from stage to stage; they choose nothing. */
function moveBetweenStages(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  const target = event.target as HTMLElement;
  if (step === 0 || (target !== event.currentTarget && !target.matches(".q-stage-button"))) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(".q-stage-button")];
  const from = buttons.indexOf(target);
  const next = from < 0 && step < 0 ? buttons.at(-1) : buttons[from + step];
  event.preventDefault();
  next?.focus();
}

/** The rail of four cards. The group itself takes the focus when somebody comes from another function. */
export const StageCards = memo(function StageCards(props: StageCardsProps) {
  const { ref, texts, answers, checklist, canChoose, reached, isReadOnly, isLive, shortcuts, onStage, onAnswer } =
    props;
  return (
    <fieldset
      ref={ref}
      className="q-stages"
      tabIndex={-1}
      disabled={!isLive}
      aria-label={`${texts.name}: the four stages`}
      onKeyDown={moveBetweenStages}
    >
      {STAGES.map(({ key, number }) => {
        const name = STAGE_NAMES[number - 1];
        const isPast = reached !== null && number <= reached;
        const head = (
          <>
            <span>
              {isPast && number > 1 ? <span className="q-past">✓ </span> : null}
              {name}
              {reached === number ? <span className="sr-only">, reached</span> : null}
            </span>
            {!canChoose || !shortcuts ? null : (
              <span aria-hidden="true">
                <Kbd>{number}</Kbd>
              </span>
            )}
          </>
        );
        return (
          <section key={key} className="q-stage" data-reached={reached === number || undefined}>
            <h2 className={`q-stage-head q-stage-${number}`}>
              {!canChoose ? (
                <span className="q-stage-name">{head}</span>
              ) : (
                <button
                  type="button"
                  className="q-stage-button"
                  aria-pressed={reached === number}
                  aria-keyshortcuts={shortcuts ? String(number) : undefined}
                  onClick={() => onStage(number)}
                >
                  {head}
                </button>
              )}
            </h2>
            <div className="q-stage-body">
              <p className="text-ink-2">{texts.summaries[key]}</p>
              {key === "traditional" ? (
                <p className="quiet">Where everyone starts.</p>
              ) : (
                <ul className="q-criteria">
                  {texts.criteria[key].map(({ id, text }) => (
                    <CriterionRow
                      key={id}
                      id={id}
                      text={text}
                      answer={answers[id]}
                      checklist={checklist.get(id)}
                      isReadOnly={isReadOnly}
                      shortcuts={shortcuts}
                      onAnswer={onAnswer}
                    />
                  ))}
                </ul>
              )}
            </div>
          </section>
        );
      })}
    </fieldset>
  );
});
