import { createAssessment, saveFunction } from "@/lib/assessment/commands";
import { getAssessment, getFunction, listAssessments } from "@/lib/assessment/queries";
import { createAssessmentSchema } from "@/lib/assessment/schema";
import { assessmentDataPath } from "@/lib/base/data-addresses";
import { getScore } from "@/lib/result/queries";
import { requireValid } from "@/lib/text/schema";
import {
  createAssessmentOperation,
  listAssessmentsOperation,
  readAssessmentOperation,
  readFunctionOperation,
  readScoreOperation,
  saveFunctionOperation,
} from "../contract/assessments";
import { organizationEndpoint } from "../endpoint";

export const listAssessmentsEndpoint = organizationEndpoint(listAssessmentsOperation, async ({ actor, query }) => ({
  body: await listAssessments(actor, query),
}));

export const createAssessmentEndpoint = organizationEndpoint(
  createAssessmentOperation,
  async ({ actor, document, transact }) => {
    const created = await createAssessment(actor, requireValid(createAssessmentSchema, document), transact);
    return { body: created, location: assessmentDataPath(actor.organizationSlug, created.id) };
  },
);

export const readAssessmentEndpoint = organizationEndpoint(readAssessmentOperation, async ({ actor, params }) => ({
  body: await getAssessment(actor, params.id),
}));

export const readFunctionEndpoint = organizationEndpoint(readFunctionOperation, async ({ actor, params }) => ({
  body: await getFunction(actor, params.id, params.functionKey),
}));

export const saveFunctionEndpoint = organizationEndpoint(
  saveFunctionOperation,
  async ({ actor, params, version, document }) => ({
    body: await saveFunction(actor, {
      assessmentId: params.id,
      functionKey: params.functionKey,
      version,
      document,
    }),
  }),
);

export const readScoreEndpoint = organizationEndpoint(readScoreOperation, async ({ actor, params }) => ({
  body: await getScore(actor, params.id),
}));
