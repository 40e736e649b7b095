import { Button } from "@/components/button";
import type { Answers, StageCriteria } from "@/features/assess/assessment/answers.schema";
import type { Answer } from "@/features/assess/assessment/schema";
import { STAGE_NAMES } from "@/features/model/maturity/ui/stages";
import { CRITERIA_STAGES, STAGE_NUMBERS, type StageNumber } from "@/features/model/scoring/schema";

/** A stage that was chosen, with the answers before and after. */
export type StageChoice = {
  readonly stage: StageNumber;
  readonly criteria: StageCriteria;
  readonly before: Answers;
  readonly after: Answers;
};

export type StageHintProps = {
  /** The last choice, as long as nothing was changed after it. */
  readonly choice: StageChoice | null;
  /** The function is marked as not applicable. */
  readonly isLeftOut: boolean;
  readonly onUndo: () => void;
};

/** The receipt of a choice: "Initial chosen: 4 met, 3 of Advanced not met." */
export function choiceWords({ stage, criteria, before, after }: StageChoice): string {
  const changedTo = (answer: Answer, ids: readonly string[]) =>
    ids.filter((id) => before[id] !== after[id] && after[id] === answer).length;
  const met = changedTo("met", Object.keys(after));
  const notMet = CRITERIA_STAGES.map((key) => ({ key, count: changedTo("not_met", criteria[key]) }));
  const parts = [
    ...(met > 0 ? [`${met} met`] : []),
    ...notMet.flatMap(({ key, count }) =>
      count > 0 ? [`${count} of ${STAGE_NAMES[STAGE_NUMBERS[key] - 1]} not met`] : [],
    ),
  ];
  return `${STAGE_NAMES[stage - 1]} chosen: ${parts.length > 0 ? parts.join(", ") : "the answers say so already"}.`;
}

const RULE =
  "Choosing a stage settles the function: all criteria up to it become met, and what is open or met of the next one becomes not met.";

/** Says what choosing a stage does, and after a choice what it did. */
export function StageHint({ choice, isLeftOut, onUndo }: StageHintProps) {
  return (
    <div className="q-hint">
      <p role="status" className="quiet">
        {isLeftOut ? "The function is marked as not applicable: answers are stored and do not count. " : null}
        {choice ? choiceWords(choice) : `${isLeftOut ? "" : `${RULE} `}A second click clears an answer.`}
      </p>
      {choice ? (
        <Button variant="quiet" size="small" onClick={onUndo}>
          Undo
        </Button>
      ) : null}
    </div>
  );
}
