import { z } from "zod";

const score = z.number().min(1).max(4).nullable();
const figure = z.object({
  onRamp: z.string(),
  name: z.string(),
  pillar: z.string().describe("Key of the pillar by which it is judged"),
  standing: z.enum(["assessed", "too early", "not assessed", "not applicable"]),
  score: score.describe("Claimed score of its pillar over the units, at full precision; null: nothing applicable"),
  possible: score.describe("With every open criterion met"),
});

/** What GET /programme/on-ramps says. */
export const onRampAdviceSchema = z
  .object({
    recommendation: z
      .object({
        state: z
          .enum(["clear", "open", "unknown"])
          .describe("clear: one is the strongest; open: several can still be; unknown: none is assessed"),
        onRamps: z
          .array(z.string())
          .describe("Keys of the one that is recommended, or of those that it is open between"),
        reason: z.string(),
        period: z.string().describe("The quarter whose figures were compared"),
        figures: z.array(figure),
      })
      .nullable()
      .describe("null: whoever asks may not read the organisation's figures"),
    pursued: z.array(z.string()).describe("Keys of the on-ramps that are pursued now"),
    warning: z
      .string()
      .nullable()
      .describe("What speaks against pursuing several at once; null while it is one at most"),
  })
  .meta({ id: "OnRampAdvice" });
export type OnRampAdvice = z.infer<typeof onRampAdviceSchema>;
export type Recommendation = NonNullable<OnRampAdvice["recommendation"]>;
export type OnRampFigure = z.infer<typeof figure>;
