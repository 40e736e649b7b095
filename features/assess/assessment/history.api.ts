import { z } from "zod";
import { versionsDataPath } from "@/lib/base/data-addresses";
import { organizationOperation } from "@/lib/http/operation";
import { pageOf, pagesOf } from "@/lib/http/paging";
import { FUNCTION_PARAMS } from "./function.api";
import { setAside } from "./history.commands";
import { listVersions } from "./history.queries";
import { DEFAULT_VERSIONS, MAX_VERSIONS, setAsideSchema } from "./history.schema";
import { functionVersion } from "./history-answer.schema";

const versionQuery = z.object(pagesOf(DEFAULT_VERSIONS, MAX_VERSIONS));

const versionPage = pageOf("VersionPage", functionVersion);

const VERSIONS = "/api/v1/o/{organization}/assessments/{id}/functions/{functionKey}/versions";

const example = {
  answers: { "identity.authentication.initial.1": "met", "identity.authentication.advanced.1": "partly" },
  notApplicable: false,
  justification: "",
  note: "Roll-out of security keys ends next quarter.",
  target: { stage: "advanced", date: "2027-12-31" },
};

const saved = {
  id: "NDE3",
  kind: "saved",
  version: 3,
  at: "2026-11-02T14:03:21.000Z",
  by: "Ada Assessor",
  document: example,
  changed: ["answers.identity.authentication.advanced.1", "note"],
};

export const listVersionsOperation = organizationOperation(
  {
    id: "listVersions",
    method: "GET",
    path: VERSIONS,
    params: FUNCTION_PARAMS,
    tag: "Assessments",
    summary: "List the versions of a function",
    description:
      "Newest first, read from the audit log: who stored what and when, what was set aside, and what the assessment began with. PUT the document of a version to restore it.",
    access: "answer.read",
    query: versionQuery,
    result: {
      status: 200,
      description: "A page of versions.",
      schema: versionPage,
      example: { items: [saved], nextCursor: null },
    },
  },
  async ({ actor, params, query }) => ({
    body: await listVersions(actor, { assessmentId: params.id, functionKey: params.functionKey, ...query }),
  }),
);

export const setAsideOperation = organizationOperation(
  {
    id: "setAside",
    method: "POST",
    path: VERSIONS,
    params: FUNCTION_PARAMS,
    tag: "Assessments",
    summary: "Set a document aside",
    description:
      "Keeps the document in the history alone, such as the losing side of a conflict. What is stored stays as it is, whatever the state of the assessment. What the caller set aside last is not written twice.",
    access: "answer.write",
    body: { schema: setAsideSchema, example: { document: { ...example, inheritedFrom: null }, basedOn: 2 } },
    isRepeatable: true,
    result: {
      status: 201,
      description: "The document as kept; the address of the history is in Location.",
      schema: functionVersion,
      example: { ...saved, kind: "set_aside", version: null, changed: ["note"] },
    },
  },
  async ({ actor, params, document, transact }) => {
    const { id, functionKey } = params;
    const kept = await setAside(actor, { assessmentId: id, functionKey, body: document }, transact);
    const location = versionsDataPath(actor.organizationSlug, id, functionKey);
    return { body: kept, location };
  },
);
