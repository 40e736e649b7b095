import { z } from "zod";
import { assessmentDataPath } from "@/lib/base/data-addresses";
import { isId } from "@/lib/base/ids";
import { periodSchema } from "@/lib/base/period-schema";
import { requireValid } from "@/lib/base/validation";
import { organizationOperation } from "@/lib/http/operation";
import { pageOf, paging } from "@/lib/http/paging";
import { assessment, assessmentListItem } from "./answer.schema";
import { createAssessment } from "./commands";
import { discardAssessment } from "./discard.commands";
import { getAssessment, listAssessments } from "./queries";
import { createAssessmentSchema } from "./schema";

const assessmentQuery = z.object({
  unit: z.string().refine(isId, "must be an id").optional().describe("Id of a unit: its assessments alone"),
  period: periodSchema.optional().describe("A quarter: its assessments alone"),
  ...paging,
});

const assessmentPage = pageOf("AssessmentPage", assessmentListItem);

const COLLECTION = "/api/v1/o/{organization}/assessments";

const ONE = "/api/v1/o/{organization}/assessments/{id}";

const head = {
  id: "019ab5f1-02bb-7d10-a6c3-5d0f4e8b7a21",
  unitId: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10",
  unitName: "Payments",
  period: "2026-Q4",
  state: "draft",
  createdAt: "2026-10-05T08:30:00.000Z",
};

export const listAssessmentsOperation = organizationOperation(
  {
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
  },
  async ({ actor, query }) => ({
    body: await listAssessments(actor, query),
  }),
);

export const createAssessmentOperation = organizationOperation(
  {
    id: "createAssessment",
    method: "POST",
    path: COLLECTION,
    tag: "Assessments",
    summary: "Create the assessment of a unit for a quarter",
    description:
      "It is empty, or starts with the answers, notes and targets of another assessment of the same unit. A quarter more than a year ahead takes `confirmFarPeriod`.",
    access: "assessment.create",
    body: { schema: createAssessmentSchema, example: { unitId: head.unitId, period: "2026-Q4" } },
    isRepeatable: true,
    conflict: "The unit has an assessment for that quarter already, or is retired by then.",
    result: { status: 201, description: "The assessment; its address is in Location.", schema: assessment },
  },
  async ({ actor, document, transact }) => {
    const created = await createAssessment(actor, requireValid(createAssessmentSchema, document), transact);
    return { body: created, location: assessmentDataPath(actor.organizationSlug, created.id) };
  },
);

export const readAssessmentOperation = organizationOperation(
  {
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
        modelVersion: "ztmm-2.0/2",
        createdBy: "Lea Lead",
        pillars: [{ key: "identity", name: "Identity", answered: 34, applicable: 41 }],
      },
    },
  },
  async ({ actor, params }) => ({
    body: await getAssessment(actor, params.id),
  }),
);

export const deleteAssessmentOperation = organizationOperation(
  {
    id: "deleteAssessment",
    method: "DELETE",
    path: ONE,
    tag: "Assessments",
    summary: "Delete an assessment without answers",
    description:
      "For an assessment started by mistake. It needs no If-Match: an assessment in which anything is stored is never deleted.",
    access: "assessment.create",
    conflict:
      "A function has answers, a note or a target, or is marked not applicable; or the assessment is not a draft.",
    result: { status: 204, description: "It is gone.", schema: null },
  },
  async ({ actor, params }) => {
    await discardAssessment(actor, params.id);
    return { body: null };
  },
);
