import { z } from "zod";
import { FUNCTION_KEYS, PILLAR_KEYS } from "./weights.rules";

const MIN = 0.1;
const MAX = 10;
const MUST_BE = `must be a number from ${MIN} to ${MAX} with at most two decimals, like 1.5`;

/** How much a pillar or function counts. */
const weightSchema = z
  .number(MUST_BE)
  .min(MIN, MUST_BE)
  .max(MAX, MUST_BE)
  .refine((weight) => Number(weight.toFixed(2)) === weight, MUST_BE);

function weightsBy(what: string, keys: readonly string[]) {
  const known = new Set(keys);
  return z
    .record(z.string(), weightSchema)
    .superRefine((weights, context) => {
      for (const key of Object.keys(weights).filter((one) => !known.has(one)))
        context.addIssue({ code: "custom", path: [key], message: `is not the key of a ${what}; leave it out` });
    })
    .describe(`By the key of a ${what}, ${MIN} to ${MAX} with at most two decimals; what is not named weighs 1`);
}

/** How much pillars count in a unit, and functions in their pillar. */
export const weightsSchema = z.strictObject({
  pillars: weightsBy("pillar", PILLAR_KEYS),
  functions: weightsBy("function", FUNCTION_KEYS),
});
