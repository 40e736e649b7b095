import { z } from "zod";
import { ID_MAX, LONG_MAX } from "@/lib/base/limits";
import { periodSchema } from "@/lib/base/period-schema";
import { isSeen } from "@/lib/base/text";
import { longText } from "@/lib/base/validation";

export const ANSWERS = ["met", "partly", "not_met", "not_applicable"] as const;
export type Answer = (typeof ANSWERS)[number];
export const TARGET_STAGES = ["initial", "advanced", "optimal"] as const;

const target = z.strictObject({
  stage: z.enum(TARGET_STAGES, "must be initial, advanced or optimal"),
  date: z.iso.date("must be a date like 2027-12-31"),
});

/** A function's document as it is typed, perhaps not ready to be stored. An absent criterion is unanswered. */
export const draftDocumentSchema = z.object({
  answers: z.record(z.string(), z.enum(ANSWERS, `must be ${ANSWERS.join(", ")} or null`).nullable()).default({}),
  notApplicable: z.boolean().default(false),
  justification: longText(LONG_MAX).default(""),
  note: longText(LONG_MAX).default(""),
  target: target.nullable().default(null),
  inheritedFrom: z.null("cannot be set yet: answers are not inherited in this version").default(null),
});

/** The document of PUT .../functions/{key}: replaces what is stored. */
export const functionDocumentSchema = draftDocumentSchema
  .refine((value) => !value.notApplicable || isSeen(value.justification), {
    path: ["justification"],
    message: "is empty; say why the function does not apply",
  })
  .meta({ id: "FunctionDocument" });

export type FunctionDocument = z.infer<typeof functionDocumentSchema>;

/** What GET gives: the document with who stored it, when, as which version (0: never stored). */
export type FunctionDto = FunctionDocument & {
  key: string;
  answers: Record<string, Answer>;
  /** Begun with an earlier period's answers, and neither confirmed nor changed since. */
  carriedForward: boolean;
  version: number;
  updatedAt: string | null;
  updatedBy: string | null;
};

export const createAssessmentSchema = z
  .strictObject({
    unitId: z.string().max(ID_MAX),
    period: periodSchema,
    /** Id of another assessment of the same unit whose answers, notes and targets are the start. */
    carryForwardFrom: z.string().max(ID_MAX).nullish(),
    confirmFarPeriod: z.boolean().optional().describe("Must be true for a quarter more than a year ahead"),
  })
  .meta({ id: "AssessmentToCreate" });

export type AssessmentState = "draft" | "submitted" | "approved";

export type AssessmentListItem = {
  id: string;
  unitId: string;
  unitName: string;
  period: string;
  state: AssessmentState;
  createdAt: string;
  answered: number;
  applicable: number;
};

export type PillarProgress = { key: string; name: string; answered: number; applicable: number };

export type AssessmentDto = Omit<AssessmentListItem, "answered" | "applicable"> & {
  modelVersion: string;
  createdBy: string;
  pillars: PillarProgress[];
};
