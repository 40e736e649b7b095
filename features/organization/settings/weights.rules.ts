/** Which pillars and functions an organisation weighs, and what is stored of it: pure. */
import { shortName, ztmm } from "@/features/model/catalogue/ztmm/model";
import { type Weights, weightOf } from "@/features/model/scoring/weights";

/** A pillar or function by its key and its name on the screen. */
type Named = { readonly key: string; readonly name: string };

export type WeighedPillar = Named & { readonly functions: readonly Named[] };

/** All that can be weighed, in the order of the model. */
export const WEIGHED_PILLARS: readonly WeighedPillar[] = ztmm.pillars.map(({ key, name, functions }) => ({
  key,
  name,
  functions: functions.map((fn) => ({ key: fn.key, name: shortName(fn) })),
}));

export const PILLAR_KEYS: readonly string[] = WEIGHED_PILLARS.map(({ key }) => key);
export const FUNCTION_KEYS: readonly string[] = WEIGHED_PILLARS.flatMap(({ functions }) =>
  functions.map(({ key }) => key),
);

/** Of these, those that weigh more or less than 1, in the order of the model: the same weights are the same text. */
function uneven(weights: Readonly<Record<string, number>>, keys: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const weight = weightOf(weights, key);
      return weight === 1 ? [] : [[key, weight]];
    }),
  );
}

/** Weights as they are stored: what weighs 1 is left out. */
export const plainWeights = ({ pillars, functions }: Weights): Weights => ({
  pillars: uneven(pillars, PILLAR_KEYS),
  functions: uneven(functions, FUNCTION_KEYS),
});

/** Does everything weigh the same? */
export const isEven = (weights: Weights): boolean => {
  const { pillars, functions } = plainWeights(weights);
  return Object.keys({ ...pillars, ...functions }).length === 0;
};

/** Weights in one list, as an event records them: those that are not 1 here or in `other`, what an event changes to or from. */
export function weightsForLog(weights: Weights, other: Weights): Record<string, number> {
  const one = { ...weights.pillars, ...weights.functions };
  return Object.fromEntries(
    Object.keys({ ...other.pillars, ...other.functions, ...one }).map((key) => [key, weightOf(one, key)]),
  );
}
