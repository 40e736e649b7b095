import { STAGE_NAMES } from "@/components/maturity/stages";
import { Button } from "@/components/ui/button";
import type { Answers } from "@/lib/questionnaire/schema";
import type { StageNumber } from "@/lib/scoring/schema";

/** A stage that was chosen, with the answers before and after. */
export type StageChoice = { readonly stage: StageNumber; readonly before: Answers; readonly after: Answers };

export type StageHintProps = {
  /** The last choice, as long as nothing was changed after it. */
  readonly choice: StageChoice | null;
  /** The function is marked as not applicable. */
  readonly isLeftOut: boolean;
  readonly onUndo: () => void;
};

function choiceWords({ stage, before, after }: StageChoice): string {
  const changed = Object.keys(after).filter((id) => before[id] !== after[id]);
  const met = changed.filter((id) => after[id] === "met").length;
  const notMet = changed.length - met;
  const parts = [...(met > 0 ? [`${met} set to met`] : []), ...(notMet > 0 ? [`${notMet} set to not met`] : [])];
  return `${STAGE_NAMES[stage - 1]} chosen: ${parts.length > 0 ? parts.join(", ") : "the answers say so already"}.`;
}

/** Says what choosing a stage does, and after a choice what it did. */
export function StageHint({ choice, isLeftOut, onUndo }: StageHintProps) {
  return (
    <div className="q-hint">
      <p role="status" className="quiet">
        {isLeftOut ? "The function is marked as not applicable: answers are stored and do not count. " : null}
        {choice
          ? choiceWords(choice)
          : "A stage marks all criteria up to it as met and takes back claims above it. A second click clears an answer."}
      </p>
      {choice ? (
        <Button variant="quiet" size="small" onClick={onUndo}>
          Undo
        </Button>
      ) : null}
    </div>
  );
}
