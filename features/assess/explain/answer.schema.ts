/** How figures were worked out, as answers: held to the types of the derivations. */
import { z } from "zod";
import { ANSWERS, TARGET_STAGES } from "@/features/assess/assessment/schema";
import { MATURITY_STAGES, STAGES } from "@/features/model/catalogue/ztmm/schema";
import { METHOD } from "@/features/model/scoring/schema";
import type { AssessmentDerivation, OrganizationDerivation } from "./schema";

const stageNumber = z.literal([1, 2, 3, 4]);
const standing = z
  .enum(["assessed", "too early", "not assessed", "not applicable"])
  .describe("Figures of what is not assessed count, and say nothing about it");
const score = z.number().describe("Claimed: unanswered counts as not met. Full precision");
const possible = z.number().describe("With every unanswered criterion met");
const proven = z.number().describe("Only what current evidence supports");
const figures = z.object({ score, possible, proven });
const result = z.object({ score: score.nullable(), possible: possible.nullable(), proven: proven.nullable() });
const byFigure = <T extends z.ZodType>(of: T) => z.object({ score: of, possible: of, proven: of });
const keys = z.array(z.string());

const since = z
  .object({
    period: z.string(),
    assessment: z.string().nullable().describe("The assessment of that period; null for the organisation"),
    modelVersion: z.string().describe("By which version of the model that period was scored"),
    last: z.number().describe("The claimed figure of that period"),
    from: z.number().describe("Claimed now minus last"),
    to: z.number().describe("Possible now minus last"),
  })
  .nullable()
  .describe("null: nothing to compare with");

const shared = {
  of: z.string().describe("Which figure: overall, or a key"),
  title: z.string(),
  text: z.string().describe("All of it as lines, the same that the screen shows"),
  method: z.literal(METHOD),
  asOf: z.iso.datetime().describe("ISO 8601, UTC"),
  rule: z.string().describe("The rule in a sentence"),
  standing,
};

const ofAssessment = {
  ...shared,
  since,
  key: z.string(),
  modelVersion: z.string().describe("The version of the model that the assessment carries: ztmm-2.0/2"),
  assessment: z.object({
    id: z.string(),
    unitId: z.string(),
    unitName: z.string(),
    period: z.string(),
    state: z.enum(["draft", "submitted", "approved"]),
  }),
  result,
  judged: z
    .object({ settled: z.int(), functionCount: z.int() })
    .nullable()
    .describe("Functions judged, of those that apply; null for a function or capability"),
  standings: z.record(z.string(), standing).describe("Of the parts that are named, by key"),
  targets: z
    .array(z.object({ key: z.string(), stage: z.enum(TARGET_STAGES), date: z.iso.date() }))
    .describe("Of the functions below it"),
};

const functionDerivation = z.object({
  kind: z.literal("function"),
  ...ofAssessment,
  pillar: z.string(),
  capability: z.string().nullable(),
  leftOut: z.enum(["function", "criteria"]).nullable().describe("What is marked not applicable: itself, or all of it"),
  stages: z.array(
    z.object({
      stage: z.enum(MATURITY_STAGES),
      criteria: z.array(
        z.object({
          id: z.string(),
          answer: z.enum(ANSWERS).nullable(),
          isEvidenced: z.boolean(),
          credit: byFigure(z.number().nullable()).describe("1, 0.5 or 0; null: left out"),
        }),
      ),
      fraction: byFigure(z.object({ sum: z.number(), count: z.int(), value: z.number() })),
    }),
  ),
  figures: byFigure(z.object({ stage: stageNumber, next: z.number(), score: z.number() }))
    .nullable()
    .describe("score = stage + next, the share of the stage after"),
  heldBackBy: keys.describe("Criteria of the next stage without full credit"),
  target: z.object({ stage: z.enum(STAGES), gap: z.number().nullable(), toClose: keys }).nullable(),
});

const meanDerivation = z.object({
  kind: z.literal(["pillar", "overall", "capability"]),
  ...ofAssessment,
  terms: z.array(
    z.object({
      kind: z.enum(["function", "pillar"]),
      key: z.string(),
      weight: z.number(),
      figures: figures.nullable().describe("null: not applicable, left out"),
      product: figures.nullable().describe("Weight times figure"),
      stage: stageNumber.nullable().describe("A function's stage, or a pillar's floor"),
    }),
  ),
  totals: z.object({ weights: z.number(), sums: figures }).nullable().describe("result = sums / weights"),
  levels: z
    .object({
      average: stageNumber.nullable(),
      floor: stageNumber.nullable(),
      heldBackBy: keys.describe("Functions at the floor"),
      answered: z.int(),
      applicable: z.int(),
    })
    .nullable()
    .describe("null for a capability"),
});

export const derivation = z
  .union([functionDerivation, meanDerivation])
  .meta({ id: "Derivation" }) satisfies z.ZodType<AssessmentDerivation>;

const pair = z.object({ score, possible });

export const organizationDerivation = z
  .object({
    kind: z.literal("organization"),
    ...shared,
    unit: z.object({ id: z.string(), name: z.string() }).nullable().describe("null: the organisation"),
    period: z.string().describe("A quarter, 2026-Q4"),
    result: z.object({ score: score.nullable(), possible: possible.nullable() }),
    terms: z.array(
      z.object({
        kind: z.enum(["unit", "pillar", "function"]),
        key: z.string(),
        name: z.string(),
        weight: z.number().describe("A unit's criticality, 1 to 5; the weight of a pillar or function"),
        figures: pair.nullable().describe("null: left out"),
        product: pair.nullable().describe("Weight times figure"),
        stage: stageNumber.nullable().describe("The lowest stage among settled functions"),
        standing,
        settled: z.int().describe("Functions judged"),
        slots: z.int().describe("Functions that are not left out"),
        basis: z.enum(["approved", "provisional", "open"]).nullable().describe("Of a function: why its value counts"),
        assessment: z
          .object({ id: z.string(), period: z.string() })
          .nullable()
          .describe("Of a function: the assessment that its value is from"),
      }),
    ),
    totals: z.object({ weights: z.number(), sums: pair }).nullable().describe("result = sums / weights"),
    levels: z.object({
      average: stageNumber.nullable(),
      floor: stageNumber.nullable(),
      weakest: z
        .array(z.object({ key: z.string(), name: z.string(), units: z.int(), of: z.int() }))
        .describe("Functions at the floor: units of of units are there"),
      settled: z.int(),
      slots: z.int(),
    }),
    coverage: z.object({ approved: z.int(), active: z.int() }).describe("Units"),
    modelVersions: z
      .array(z.string())
      .describe("By which the answers that count are scored, in the period and in since; the oldest first"),
    change: z.object({ since: z.string(), value: z.number().nullable(), judgedAgain: z.int(), of: z.int() }),
  })
  .meta({ id: "OrganizationDerivation" }) satisfies z.ZodType<OrganizationDerivation>;
