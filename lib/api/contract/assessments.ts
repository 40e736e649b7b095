import { createAssessmentSchema, functionDocumentSchema } from "@/lib/assessment/schema";
import { defineOperation } from "./operation";
import { assessmentQuery } from "./paging";
import { assessment, assessmentPage, functionAnswers, scoreResult } from "./schemas";

const COLLECTION = "/api/v1/o/{organization}/assessments";
const ONE = "/api/v1/o/{organization}/assessments/{id}";
const FUNCTION = "/api/v1/o/{organization}/assessments/{id}/functions/{functionKey}";

const head = {
  id: "019ab5f1-02bb-7d10-a6c3-5d0f4e8b7a21",
  unitId: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10",
  unitName: "Payments",
  period: "2026-Q4",
  state: "draft",
  createdAt: "2026-10-05T08:30:00.000Z",
};

const document = {
  answers: { "identity.authentication.initial.1": "met", "identity.authentication.advanced.1": "partly" },
  notApplicable: false,
  justification: "",
  note: "Roll-out of security keys ends next quarter.",
  target: { stage: "advanced", date: "2027-12-31" },
  inheritedFrom: null,
};

const stored = {
  key: "identity.authentication",
  ...document,
  carriedForward: false,
  version: 3,
  updatedAt: "2026-11-02T14:03:21.000Z",
  updatedBy: "Ada Assessor",
};

export const listAssessmentsOperation = defineOperation({
  id: "listAssessments",
  method: "GET",
  path: COLLECTION,
  tag: "Assessments",
  summary: "List assessments",
  description: "Newest quarter first. Assessors and reviewers see those of their units.",
  access: "result.read",
  query: assessmentQuery,
  result: {
    status: 200,
    description: "A page of assessments.",
    schema: assessmentPage,
    example: { items: [{ ...head, answered: 118, applicable: 201 }], nextCursor: null },
  },
});

export const createAssessmentOperation = defineOperation({
  id: "createAssessment",
  method: "POST",
  path: COLLECTION,
  tag: "Assessments",
  summary: "Create the assessment of a unit for a quarter",
  description: "It is empty, or starts with the answers, notes and targets of another assessment of the same unit.",
  access: "assessment.create",
  body: { schema: createAssessmentSchema, example: { unitId: head.unitId, period: "2026-Q4" } },
  isRepeatable: true,
  conflict: "The unit has an assessment for that quarter already.",
  result: { status: 201, description: "The assessment; its address is in Location.", schema: assessment },
});

export const readAssessmentOperation = defineOperation({
  id: "readAssessment",
  method: "GET",
  path: ONE,
  tag: "Assessments",
  summary: "Read an assessment",
  access: "result.read",
  result: {
    status: 200,
    description: "The assessment with its progress per pillar.",
    schema: assessment,
    example: {
      ...head,
      modelVersion: "2.0",
      createdBy: "Lea Lead",
      pillars: [{ key: "identity", name: "Identity", answered: 34, applicable: 41 }],
    },
  },
});

export const readFunctionOperation = defineOperation({
  id: "readFunction",
  method: "GET",
  path: FUNCTION,
  tag: "Assessments",
  summary: "Read the answers of a function",
  description: "A function that nobody has answered is an empty document with version 0.",
  access: "answer.read",
  hasVersion: true,
  result: { status: 200, description: "The document.", schema: functionAnswers, example: stored },
});

export const saveFunctionOperation = defineOperation({
  id: "saveFunction",
  method: "PUT",
  path: FUNCTION,
  tag: "Assessments",
  summary: "Replace the answers of a function",
  description:
    "The body is the whole document: a criterion that is absent or null is unanswered. What GET gave is accepted back; read-only fields are ignored. Storing what is stored already changes nothing, but confirms what was carried forward. Changing the target takes the right to set targets.",
  access: "answer.write",
  body: { schema: functionDocumentSchema, example: document },
  needsVersion: true,
  hasVersion: true,
  conflict: "The assessment is no draft: its answers are closed.",
  result: { status: 200, description: "The document as stored.", schema: functionAnswers, example: stored },
});

export const readScoreOperation = defineOperation({
  id: "readScore",
  method: "GET",
  path: `${ONE}/score`,
  tag: "Assessments",
  summary: "Read the score of an assessment",
  description:
    "Full precision, by the method that is named. Unanswered is not zero: score counts it as not met, possible as met.",
  access: "result.read",
  result: { status: 200, description: "The score, down to each function.", schema: scoreResult },
});
