/** The score of an assessment, as an answer. */
import { z } from "zod";
import { criteriaCounts, time } from "@/features/assess/assessment/answer.schema";
import type { ScoreDto } from "./schema";

const stageNumber = z
  .literal([1, 2, 3, 4])
  .nullable()
  .describe("1 Traditional, 2 Initial, 3 Advanced, 4 Optimal; null: nothing applicable");

const figure = z.number().min(1).max(4).nullable();

const figures = {
  score: figure.describe("Claimed: unanswered counts as not met. Full precision"),
  possible: figure.describe("With every unanswered criterion met"),
  proven: figure.describe("Only what current evidence supports"),
};

const keys = z.array(z.string());

const level = {
  ...figures,
  average: stageNumber,
  floor: stageNumber,
  heldBackBy: keys.describe("Functions at the floor stage, in the order of the model"),
  ...criteriaCounts,
  settled: z.int().min(0).describe("Functions that no open criterion can change any more, of functionCount"),
  functionCount: z.int().min(0).describe("Functions that are not left out"),
  isTooEarly: z.boolean().describe("Settled functions carry less than half of the weight: screens show no number"),
};

const functionResult = z.object({
  key: z.string(),
  ...figures,
  stage: stageNumber,
  ...criteriaCounts,
  settled: z.boolean().describe("No open criterion can change its score any more"),
  gap: z.number().min(0).nullable().describe("Target stage minus score; null without a target"),
  toClose: keys.describe("Criteria up to the target that are open, lowest stage first"),
});

export const scoreResult = z
  .object({
    overall: z.object(level),
    pillars: z.array(z.object({ key: z.string(), ...level, functions: z.array(functionResult) })),
    capabilities: z.record(z.string(), z.object(figures)),
    method: z.string().describe("Version of the scoring rules"),
    modelVersion: z.string().describe("The version of the model that the assessment carries: ztmm-2.0/2"),
    asOf: time.describe("The instant at which evidence was judged: now, for a draft"),
  })
  .meta({ id: "Score" }) satisfies z.ZodType<ScoreDto>;
