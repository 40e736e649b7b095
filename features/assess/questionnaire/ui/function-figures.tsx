import { Card } from "@/components/card";
import { useYearStart } from "@/components/period";
import type { AnswerDocument, LastPeriod } from "@/features/assess/assessment/answers.schema";
import { ScoreFigure } from "@/features/model/maturity/ui/score-figure";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { StageRail } from "@/features/model/maturity/ui/stage-rail";
import { stageName } from "@/features/model/maturity/ui/stages";
import { type FunctionResult, STAGE_NUMBERS } from "@/features/model/scoring/schema";
import { dateWords } from "./field-words";
import { possibleWords, scoreWords } from "./score-words";

export type FunctionFiguresProps = {
  readonly name: string;
  readonly figures: FunctionResult;
  readonly isAssessed: boolean;
  readonly target: AnswerDocument["target"];
  readonly last: LastPeriod | null;
};

/** The function's score as it stands on the screen, worked out by the same engine as on the server. */
export function FunctionFigures({ name, figures, isAssessed, target, last }: FunctionFiguresProps) {
  const yearStart = useYearStart();
  const { score, possible } = figures;
  const state = isAssessed || score === null ? "assessed" : "not-assessed";
  const targetStage = target ? STAGE_NUMBERS[target.stage] : null;
  const lastScore = last?.isAssessed ? last.score : null;
  return (
    <Card className="q-figures">
      <h2 className="sr-only">Where the function stands</h2>
      <div className="q-figure-row">
        <ScoreFigure
          label="Claimed"
          value={score}
          state={state}
          note={score !== null && isAssessed ? scoreWords(score) : undefined}
        />
        {score === null ? null : (
          <ScoreFigure
            label="Possible"
            value={possible !== null && possible > score ? `up to ${formatScore(possible)}` : possible}
            note={possibleWords(figures)}
            muted
          />
        )}
        <ScoreFigure
          label="Target"
          value={targetStage ? stageName(targetStage) : "none"}
          muted={!target}
          note={target ? `by ${dateWords(target.date, yearStart)}` : undefined}
        />
      </div>
      {score === null ? null : (
        <StageRail
          label={name}
          claimed={score}
          possible={possible}
          target={targetStage}
          last={lastScore}
          state={state}
        />
      )}
    </Card>
  );
}
