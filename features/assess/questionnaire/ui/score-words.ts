import { formatScore } from "@/features/model/maturity/ui/score-text";
import { stageName, stageOfScore } from "@/features/model/maturity/ui/stages";
import type { FunctionResult } from "@/features/model/scoring/schema";

/** How far a claimed score (1 to 4) is, in words: "half way to Advanced". */
export function scoreWords(claimed: number): string {
  const stage = stageOfScore(claimed);
  if (stage === 4) return "Optimal, nothing left to reach";
  const next = stageName(stage === 1 ? 2 : stage === 2 ? 3 : 4);
  const fraction = claimed - stage;
  if (fraction < 1e-9) return `at ${stageName(stage)}`;
  if (Math.abs(fraction - 0.5) < 1e-9) return `half way to ${next}`;
  return fraction < 0.5 ? `on the way to ${next}` : `most of the way to ${next}`;
}

/** What the unanswered criteria could still change: "when 4 open criteria are met". */
export function possibleWords(figures: FunctionResult): string {
  const open = figures.applicable - figures.answered;
  if (open === 0) return "every criterion is answered";
  const canRise = figures.possible !== null && figures.score !== null && figures.possible > figures.score;
  if (!canRise) return open === 1 ? "whatever the open criterion says" : `whatever the ${open} open criteria say`;
  return open === 1 ? "when the open criterion is met" : `when ${open} open criteria are met`;
}

/** A function's score in the pillar map: "2.5", "?" before anything is answered, "n/a" when it does not apply. */
export function mapFigure(figures: FunctionResult, isAssessed: boolean): string {
  if (figures.score === null) return "n/a";
  return isAssessed ? formatScore(figures.score) : "?";
}
