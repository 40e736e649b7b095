/** Several functions as one: pure, unrounded. */

import type { StandingLevel } from "@/features/assess/standing/schema";
import { type FigureState, lowestStage, weighted, weightedMeans } from "@/features/model/scoring/rules";
import type { StageNumber } from "@/features/model/scoring/schema";

const NOTHING: StandingLevel = {
  standing: "not applicable",
  stage: null,
  reach: null,
  score: null,
  possible: null,
  proven: null,
};

type Part = StandingLevel & { readonly weight: number };

const applicable = (parts: readonly Part[]) => parts.filter(({ standing }) => standing !== "not applicable");

/** The lowest stage of some parts; null where only parts that are not judged yet may be the lowest. */
function lowestKnown(parts: readonly StandingLevel[]): StageNumber | null {
  // What is not judged yet counts as Traditional.
  const lowest = lowestStage(parts.map(({ stage }) => stage ?? 1));
  return parts.some(({ stage }) => stage === lowest) ? lowest : null;
}

const standingOf = (parts: readonly StandingLevel[]): FigureState =>
  (["assessed", "too early"] as const).find((state) => parts.some(({ standing }) => standing === state)) ??
  "not assessed";

/**
 * Several functions as one: the lowest stage, the mean of the figures. What does not apply is left out. Unanswered counts
 * as Traditional in the figures; where what is not judged may be the lowest, the stage is unknown (null) and only its
 * upper end, `reach`, is known.
 */
export function together(functions: readonly StandingLevel[]): StandingLevel {
  const counted = applicable(functions.map((fn) => ({ ...fn, weight: 1 })));
  const means = weightedMeans(counted.flatMap((part) => weighted(part, part.weight) ?? []));
  if (means === null) return NOTHING;
  return {
    standing: standingOf(counted),
    stage: lowestKnown(counted),
    reach: lowestStage(counted.map(({ reach }) => reach)),
    ...means,
  };
}
