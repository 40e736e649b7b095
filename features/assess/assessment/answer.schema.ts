/** Assessments and the answers of their functions, as they leave the server. */
import { z } from "zod";
import { ANSWERS, type AssessmentDto, type AssessmentListItem, type FunctionDto, TARGET_STAGES } from "./schema";

export const time = z.iso.datetime().describe("ISO 8601, UTC");

export const criteriaCounts = {
  answered: z.int().min(0).describe("Criteria answered met, partly or not met"),
  applicable: z.int().min(0).describe("Criteria not marked not applicable"),
};

const state = z.enum(["draft", "submitted", "approved"]);

const assessmentHead = {
  id: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  period: z.string().describe("A quarter, 2026-Q4"),
  state,
  createdAt: time,
};

export const assessmentListItem = z
  .object({
    ...assessmentHead,
    ...criteriaCounts,
  })
  .meta({ id: "AssessmentListItem" }) satisfies z.ZodType<AssessmentListItem>;

const pillarProgress = z.object({ key: z.string(), name: z.string(), ...criteriaCounts });

export const assessment = z
  .object({
    ...assessmentHead,
    modelVersion: z.string().describe("The version of the model that the assessment carries: ztmm-2.0/2"),
    createdBy: z.string(),
    pillars: z.array(pillarProgress).describe("Progress, in the order of the model"),
  })
  .meta({ id: "Assessment" }) satisfies z.ZodType<AssessmentDto>;

export const functionAnswers = z
  .object({
    key: z.string(),
    answers: z.record(z.string(), z.enum(ANSWERS)).describe("By criterion id; an absent criterion is unanswered"),
    notApplicable: z.boolean(),
    justification: z.string(),
    note: z.string(),
    target: z.object({ stage: z.enum(TARGET_STAGES), date: z.iso.date() }).nullable(),
    inheritedFrom: z.null(),
    carriedForward: z
      .boolean()
      .describe("Begun with an earlier quarter's answers, and neither confirmed nor changed since: it is not settled"),
    version: z.int().min(0).describe("0: nothing was stored yet. The ETag is this number in quotation marks"),
    updatedAt: time.nullable(),
    updatedBy: z.string().nullable(),
  })
  .meta({ id: "FunctionAnswers" }) satisfies z.ZodType<FunctionDto>;
