/** Standings, as the interface gives them. */
import { z } from "zod";
import { time } from "@/features/assess/assessment/answer.schema";
import type { OrganizationScore, UnitScore } from "./schema";

const stageNumber = z.literal([1, 2, 3, 4]).nullable().describe("1 Traditional, 2 Initial, 3 Advanced, 4 Optimal");
const figure = z.number().min(1).max(4).nullable();
const count = z.int().min(0);
const period = z.string().describe("A quarter, 2026-Q4");

const figures = {
  score: figure.describe("Claimed. Full precision; null: no slot"),
  possible: figure.describe("With every open criterion met"),
  proven: figure.describe("Only what current evidence supports"),
};

const level = {
  ...figures,
  floor: stageNumber.describe("The lowest stage among settled standings; null without one"),
  settled: count.describe("Settled slots"),
  slots: count.describe("Units x functions that are not left out"),
  isTooEarly: z.boolean().describe("Settled slots carry less than half of the weight: screens show no number"),
};

const score = {
  period,
  since: period.describe("The quarter that is compared with"),
  method: z.string().describe("Version of the scoring rules"),
  modelVersion: z.string().describe("The newest among the assessments that count"),
  asOf: time.describe("The instant at which evidence was judged"),
  overall: z.object(level),
  pillars: z.array(
    z.object({
      key: z.string(),
      ...level,
      functions: z.array(
        z.object({
          key: z.string(),
          ...level,
          atFloor: count.describe("Units settled at the floor of the pillar"),
        }),
      ),
    }),
  ),
  coverage: z
    .object({ approved: count, active: count })
    .describe("Active units with an assessment approved for the period or earlier, of all active units"),
  change: z
    .object({
      value: z.number().nullable().describe("null: nothing was judged since, or too little can be compared"),
      judgedAgain: count,
      of: count,
    })
    .describe("Over the slots that are settled in both, by their weights now"),
  movers: z
    .array(z.object({ unitId: z.string(), functionKey: z.string(), from: z.number(), to: z.number() }))
    .describe("The slots with the largest weighted differences, the largest first"),
  heldBackBy: z.object({
    pillars: z
      .array(z.string())
      .describe("The two lowest pillars, the lowest first; empty where pillars do not differ"),
    functions: z
      .array(z.object({ functionKey: z.string(), units: count, of: count }))
      .describe("Functions that weigh most at the floor: units of of units are there"),
  }),
};

export const organizationScore = z
  .object(score)
  .meta({ id: "OrganizationScore" }) satisfies z.ZodType<OrganizationScore>;

export const unitScore = z
  .object({
    ...score,
    standings: z
      .array(
        z.object({
          functionKey: z.string(),
          ...figures,
          stage: stageNumber.describe("null: left out"),
          settled: z.boolean(),
          from: period.nullable().describe("The period that the value is from; null: never answered"),
          basis: z
            .enum(["approved", "provisional", "open"])
            .describe("Approved; the latest settled value; or answers that are not settled"),
        }),
      )
      .describe("Every function, in the order of the model"),
  })
  .meta({ id: "UnitScore" }) satisfies z.ZodType<UnitScore>;
