/** How much pillars and functions weigh in an organisation. */
import { isRecord } from "./compile";
import type { ScoringModel } from "./schema";

/** By key, positive and finite; what is absent weighs 1. */
export type Weights = {
  readonly pillars: Readonly<Record<string, number>>;
  readonly functions: Readonly<Record<string, number>>;
};

/** Everything weighs 1. */
export const EVEN: Weights = { pillars: {}, functions: {} };

/** Stored weights. A weight that is no positive finite number is refused when something is scored by it. */
export function readWeights(stored: unknown): Weights {
  const { pillars, functions } = isRecord(stored) ? stored : {};
  return {
    pillars: isRecord(pillars) ? (pillars as Record<string, number>) : {},
    functions: isRecord(functions) ? (functions as Record<string, number>) : {},
  };
}

/** Own keys only: a pillar may be called "constructor". */
export const weightOf = (weights: Readonly<Record<string, number>>, key: string): number =>
  Object.hasOwn(weights, key) ? (weights[key] ?? 1) : 1;

/** The model with an organisation's weights in place of its own; the same object when none is set. */
export function weighed(model: ScoringModel, { pillars, functions }: Weights): ScoringModel {
  if (Object.keys(pillars).length === 0 && Object.keys(functions).length === 0) return model;
  return {
    pillars: model.pillars.map((pillar) => ({
      ...pillar,
      weight: weightOf(pillars, pillar.key),
      functions: pillar.functions.map((fn) => ({ ...fn, weight: weightOf(functions, fn.key) })),
    })),
  };
}
