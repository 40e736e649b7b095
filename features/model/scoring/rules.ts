/** The rules of method `tenet-1`, each once: the engine, the derivations and the roll-up share them. */
import type { Answer, Figure, Figures, NullableFigures, StageNumber } from "./schema";

/** Fractions of Initial, Advanced and Optimal, each 0 to 1. */
export type Fractions = readonly [initial: number, advanced: number, optimal: number];

/**
 * What one criterion adds to a figure: 1, 0.5 or 0, or null when it is left out of the mean.
 * A not applicable criterion is left out of `proven` only with an accepted justification: leaving out proves nothing.
 */
export function credit(figure: Figure, answer: Answer | null, isEvidenced: boolean): number | null {
  if (answer === "not_applicable") return figure === "proven" && !isEvidenced ? 0 : null;
  if (answer === null) return figure === "possible" ? 1 : 0;
  if (figure === "proven" && !isEvidenced) return 0;
  return answer === "met" ? 1 : answer === "partly" ? 0.5 : 0;
}

/** Mean credit of a stage; 1 when no criterion counts, since nothing stands in the way. */
export function fraction(credits: number, count: number): number {
  return count === 0 ? 1 : credits / count;
}

/** The highest stage such that every stage from Initial up to it is whole. */
export function stageOf(fractions: Fractions): StageNumber {
  if (fractions[0] < 1) return 1;
  if (fractions[1] < 1) return 2;
  return fractions[2] < 1 ? 3 : 4;
}

/** Stage plus the fraction of the next one; 4 at Optimal. Stages beyond the next earn nothing. */
export function functionScore(fractions: Fractions): number {
  const stage = stageOf(fractions);
  return stage + (fractions[stage - 1] ?? 0);
}

/** The stage that a mean has reached. The guard keeps 2.9999999999999996, a mean of threes, at 3. */
export function averageStage(score: number): StageNumber {
  const whole = Math.floor(score + 1e-9);
  return whole >= 4 ? 4 : whole === 3 ? 3 : whole === 2 ? 2 : 1;
}

/** No open criterion can change the score any more. Exact: both figures are made of the same whole numbers. */
export function isSettled({ score, possible }: Omit<NullableFigures, "proven">): boolean {
  return score === possible;
}

/** The gap to a target, in stages, never negative. */
export function gapTo(target: StageNumber, score: number): number {
  return Math.max(0, target - score);
}

/** One thing in a weighted mean: its figures and its weight (positive, finite). */
export interface Weighted extends Figures {
  readonly weight: number;
}

/** A result as a part of a mean; null when it is left out of it. */
export function weighted({ score, possible, proven }: NullableFigures, weight: number): Weighted | null {
  return score === null || possible === null || proven === null ? null : { weight, score, possible, proven };
}

const STEP = 2 ** 500;

/**
 * A power of two that brings the largest weight near 1, so that sums neither overflow nor vanish. It is 1 for every
 * weight that people use, and being a power of two it changes no bit of the mean otherwise.
 */
export function weightScale(parts: readonly { readonly weight: number }[]): number {
  let largest = 0;
  for (const part of parts) if (part.weight > largest) largest = part.weight;
  let scale = 1;
  while (largest * scale > STEP) scale /= STEP;
  while (largest > 0 && largest * scale < 1 / STEP) scale *= STEP;
  return scale;
}

/** Weighted means of the three figures, summed in the order given; null for nothing. */
export function weightedMeans(parts: readonly Weighted[]): Figures | null {
  if (parts.length === 0) return null;
  const scale = weightScale(parts);
  let weights = 0;
  let score = 0;
  let possible = 0;
  let proven = 0;
  for (const part of parts) {
    const weight = part.weight * scale;
    weights += weight;
    score += weight * part.score;
    possible += weight * part.possible;
    proven += weight * part.proven;
  }
  return { score: score / weights, possible: possible / weights, proven: proven / weights };
}

/** The lowest of some stages; null for none. */
export function lowestStage(stages: readonly (StageNumber | null)[]): StageNumber | null {
  let lowest: StageNumber | null = null;
  for (const stage of stages) if (stage !== null && (lowest === null || stage < lowest)) lowest = stage;
  return lowest;
}

/**
 * How a figure is to be shown; "not assessed" is never shown as Traditional, and what is too early to be scored has
 * neither a number nor a stage on screens.
 */
export type FigureState = "assessed" | "too early" | "not assessed" | "not applicable";

/** Sums of fractions: half is not less than half. */
export const isLessThanHalf = (share: number): boolean => share < 0.5 - 1e-9;

/** A part of a mean, with how much of its own weight is settled, 0 to 1. */
export interface Settling {
  readonly weight: number;
  readonly settledShare: number;
}

/** How much of the weight of some parts is settled, 0 to 1; null without any part. */
export function settledShareOf(parts: readonly Settling[]): number | null {
  let weights = 0;
  let settled = 0;
  for (const { weight, settledShare } of parts) {
    weights += weight;
    settled += weight * settledShare;
  }
  return weights > 0 ? settled / weights : null;
}

/** Settled parts carry less than half of the weight. Nothing at all is not too early. */
export function isTooEarly(parts: readonly Settling[]): boolean {
  const share = settledShareOf(parts);
  return share !== null && isLessThanHalf(share);
}

/**
 * Whether a function, pillar or unit has anything to show.
 * @param criteria how many criteria the model has there; fewer applicable ones mean that somebody marked some.
 */
export function figureState(
  counts: { readonly answered: number; readonly applicable: number },
  criteria: number,
): FigureState {
  if (counts.applicable === 0) return "not applicable";
  return counts.answered === 0 && counts.applicable === criteria ? "not assessed" : "assessed";
}
