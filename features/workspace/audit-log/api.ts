import { z } from "zod";
import { EMPTY_HEAD } from "@/lib/audit/chain.rules";
import { auditFilterSchema } from "@/lib/audit/filter.schema";
import { listAuditEvents, readAllEvents } from "@/lib/audit/queries";
import { auditCheckSchema, auditEventSchema, auditHeadSchema, keptHead } from "@/lib/audit/schema";
import { getAuditHead, verifyAuditLog, verifyAuditPart } from "@/lib/audit/verify.queries";
import { AUDIT_PART_MAX } from "@/lib/base/limits";
import { organizationOperation } from "@/lib/http/operation";
import { pageOf, paging } from "@/lib/http/paging";
import { AUDIT_FILES, piecesOf } from "./file.rules";

const auditPage = pageOf("AuditPage", auditEventSchema);

const listQuery = z.object({
  ...auditFilterSchema.shape,
  format: z
    .enum(["json", "csv", "jsonl"], "must be json, csv or jsonl")
    .default("json")
    .describe("json: a page. csv and jsonl: a file of all matching events; cursor and limit are ignored"),
  ...paging,
});

const eventExample = {
  organizationId: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10",
  sequence: 1,
  at: "2026-11-22T15:03:00.000Z",
  actor: { kind: "user", id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e11", name: "Sample Owner" },
  address: "192.0.2.7",
  action: "unit.created",
  subject: { type: "unit", id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e12" },
  before: null,
  after: { name: "Payments" },
  previousHash: "0".repeat(64),
  hash: "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
};

export const listAuditEventsOperation = organizationOperation(
  {
    id: "listAuditEvents",
    method: "GET",
    path: "/api/v1/o/{organization}/audit",
    tag: "Audit",
    summary: "List audit events, or export them",
    description:
      "Newest first; events match all given parameters. Each event's hash is the SHA-256 (hex) of previousHash directly followed by the RFC 8785 form of the event without hash and previousHash.",
    access: "audit.read",
    query: listQuery,
    result: {
      status: 200,
      description: "A page of events, or a file of all that fit.",
      schema: auditPage,
      example: { items: [eventExample], nextCursor: null },
      files: {
        [AUDIT_FILES.csv.type]: "Sequence,Time (UTC),Name\r\n1,2026-11-22T15:03:00.000Z,Sample Owner\r\n",
        [AUDIT_FILES.jsonl.type]: `${JSON.stringify(eventExample)}\n`,
      },
    },
  },
  async ({ actor, query: { format, cursor, limit, ...filter } }) => {
    if (format === "json") return { body: await listAuditEvents(actor, { filter, cursor, limit }) };
    return { file: { ...AUDIT_FILES[format], pieces: piecesOf(format, readAllEvents(actor, filter)) } };
  },
);

const PART_RANGE = `must be a whole number from 1 to ${AUDIT_PART_MAX}`;

const verifyQuery = z.object({
  head: keptHead.optional().describe("A head that was kept elsewhere, SEQUENCE:HASH: it must be in the chain"),
  after: keptHead
    .optional()
    .describe("For part of a long log: the event to begin after, as SEQUENCE:HASH; checkedTo of the previous part"),
  limit: z.coerce
    .number(PART_RANGE)
    .int(PART_RANGE)
    .min(1, PART_RANGE)
    .max(AUDIT_PART_MAX, PART_RANGE)
    .optional()
    .describe("For part of a long log: how many events"),
});

const at = "2026-11-22T15:03:00.000Z";
const head = { sequence: 2238, hash: "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef" };

export const verifyAuditLogOperation = organizationOperation(
  {
    id: "verifyAuditLog",
    method: "GET",
    path: "/api/v1/o/{organization}/audit/verify",
    tag: "Audit",
    summary: "Check every link of the audit log",
    description:
      "Computes the hash of every event again and compares it with the chain and with the stored head. This finds altered and missing events. A tail that was cut off together with the stored head is found only with head. With after or limit a part is checked, and head is not looked for. Also 200 where the chain is broken.",
    access: "audit.read",
    query: verifyQuery,
    result: {
      status: 200,
      description: "What the check found.",
      schema: auditCheckSchema,
      example: {
        ok: true,
        events: head.sequence,
        checkedTo: head,
        head,
        firstBroken: null,
        reason: null,
        checkedAt: at,
      },
    },
  },
  async ({ actor, query: { head, after, limit } }) => ({
    body:
      after || limit !== undefined
        ? await verifyAuditPart(actor, after ?? EMPTY_HEAD, limit ?? AUDIT_PART_MAX)
        : await verifyAuditLog(actor, head ?? null),
  }),
);

export const readAuditHeadOperation = organizationOperation(
  {
    id: "readAuditHead",
    method: "GET",
    path: "/api/v1/o/{organization}/audit/head",
    tag: "Audit",
    summary: "Read the head of the audit log",
    description:
      "The number and hash of the newest event, signed, to be kept outside Tenet: verify with head compares the log with it. npm run verify-audit takes the whole answer as a file and checks the signature too.",
    access: "audit.read",
    result: {
      status: 200,
      description: "The head; number 0 and a hash of zeros where there is no event.",
      schema: auditHeadSchema,
      example: {
        organizationId: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10",
        ...head,
        at,
        signature: "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
      },
    },
  },
  async ({ actor }) => ({ body: await getAuditHead(actor) }),
);
