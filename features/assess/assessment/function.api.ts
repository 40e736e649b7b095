import { organizationOperation } from "@/lib/http/operation";
import { functionAnswers } from "./answer.schema";
import { saveFunction } from "./commands";
import { getFunction } from "./queries";
import { functionDocumentSchema } from "./schema";

const FUNCTION = "/api/v1/o/{organization}/assessments/{id}/functions/{functionKey}";

export const FUNCTION_PARAMS = { functionKey: "A function of the model, such as identity.authentication." };

const example = {
  answers: { "identity.authentication.initial.1": "met", "identity.authentication.advanced.1": "partly" },
  notApplicable: false,
  justification: "",
  note: "Roll-out of security keys ends next quarter.",
  target: { stage: "advanced", date: "2027-12-31" },
  inheritedFrom: null,
};

const stored = {
  key: "identity.authentication",
  ...example,
  carriedForward: false,
  version: 3,
  updatedAt: "2026-11-02T14:03:21.000Z",
  updatedBy: "Ada Assessor",
};

export const readFunctionOperation = organizationOperation(
  {
    id: "readFunction",
    method: "GET",
    path: FUNCTION,
    params: FUNCTION_PARAMS,
    tag: "Assessments",
    summary: "Read the answers of a function",
    description: "A function that nobody has answered is an empty document with version 0.",
    access: "answer.read",
    hasVersion: true,
    result: { status: 200, description: "The document.", schema: functionAnswers, example: stored },
  },
  async ({ actor, params }) => ({
    body: await getFunction(actor, params.id, params.functionKey),
  }),
);

export const saveFunctionOperation = organizationOperation(
  {
    id: "saveFunction",
    method: "PUT",
    path: FUNCTION,
    params: FUNCTION_PARAMS,
    tag: "Assessments",
    summary: "Replace the answers of a function",
    description:
      "The body is the whole document: a criterion that is absent or null is unanswered. What GET gave is accepted back; read-only fields are ignored. Storing what is stored already changes nothing, but confirms what was carried forward. Changing the target takes the right to set targets.",
    access: "answer.write",
    body: { schema: functionDocumentSchema, example },
    needsVersion: true,
    hasVersion: true,
    conflict: "The assessment is no draft: its answers are closed.",
    result: { status: 200, description: "The document as stored.", schema: functionAnswers, example: stored },
  },
  async ({ actor, params, version, document }) => ({
    body: await saveFunction(actor, {
      assessmentId: params.id,
      functionKey: params.functionKey,
      version,
      document,
    }),
  }),
);
