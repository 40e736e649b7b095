/** How an assessment is judged by the version of the model that it carries: pure. */
import { type ScoredAssessment, scoreDocuments } from "@/features/assess/assessment/scoring.rules";
import { criteriaOf } from "@/features/model/catalogue/ztmm/model";
import type { ModelVersion } from "@/features/model/scoring/model-of";
import {
  type FigureState,
  figureState,
  isTooEarly,
  type Settling,
  settledShareOf,
} from "@/features/model/scoring/rules";
import type { ScoreResult } from "@/features/model/scoring/schema";
import { EVEN, type Weights, weightOf } from "@/features/model/scoring/weights";
import type { JudgedResult } from "./schema";

/** How many criteria these functions have together. */
export const countCriteria = ({ functions }: ModelVersion, keys: Iterable<string>) =>
  [...keys].reduce((sum, key) => {
    const fn = functions.get(key);
    return sum + (fn ? criteriaOf(fn).length : 0);
  }, 0);

/** Whether a pillar (or, without a key, everything) has figures to show. */
export function standingOf(
  model: ModelVersion,
  counts: { answered: number; applicable: number },
  pillar?: string,
): FigureState {
  const pillars = model.pillars.filter(({ key }) => pillar === undefined || key === pillar);
  const keys = pillars.flatMap(({ functions }) => functions.map((fn) => fn.key));
  return figureState(counts, countCriteria(model, keys));
}

/** Says of the whole and of each pillar whether settled functions carry too little of the weight. */
export function judge(result: ScoreResult, weights: Weights = EVEN): JudgedResult {
  const whole: Settling[] = [];
  const pillars = result.pillars.map((pillar) => {
    const parts = pillar.functions.flatMap(({ key, score, settled }) =>
      score === null ? [] : [{ weight: weightOf(weights.functions, key), settledShare: settled ? 1 : 0 }],
    );
    const share = settledShareOf(parts);
    if (share !== null) whole.push({ weight: weightOf(weights.pillars, pillar.key), settledShare: share });
    return { ...pillar, isTooEarly: isTooEarly(parts) };
  });
  return { ...result, overall: { ...result.overall, isTooEarly: isTooEarly(whole) }, pillars };
}

/** How a level is shown: nothing answered comes before too early. */
export const shownAs = (state: FigureState, isEarly: boolean): FigureState =>
  state === "assessed" && isEarly ? "too early" : state;

/** The score of a level when it has one that a person may compare with. */
function comparable(level: { score: number | null; standing: FigureState } | undefined): number | null {
  return level?.standing === "assessed" ? level.score : null;
}

/** Judged by its own version of the model. */
export const judged = ({ model, documents }: ScoredAssessment, weights: Weights): JudgedResult =>
  judge(scoreDocuments(model.scoring, documents, weights), weights);

/** The scores of the period that is compared with: of a pillar, or without a key of everything. */
export function lastScores(previous: ScoredAssessment | null, weights: Weights): (pillar?: string) => number | null {
  if (previous === null) return () => null;
  const { model } = previous;
  const before = judged(previous, weights);
  return (pillar) => {
    const level = pillar === undefined ? before.overall : before.pillars.find(({ key }) => key === pillar);
    const standing = level && shownAs(standingOf(model, level, pillar), level.isTooEarly);
    return comparable(level && standing && { score: level.score, standing });
  };
}
