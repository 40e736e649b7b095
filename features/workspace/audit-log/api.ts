import { z } from "zod";
import { listAuditEvents } from "@/lib/audit/queries";
import { auditCheckSchema, auditEventSchema, auditHeadSchema, keptHead } from "@/lib/audit/schema";
import { getAuditHead, verifyAuditLog } from "@/lib/audit/verify.queries";
import { organizationOperation } from "@/lib/http/operation";
import { pageOf, paging } from "@/lib/http/paging";

const auditPage = pageOf("AuditPage", auditEventSchema);

const pageQuery = z.object(paging);

export const listAuditEventsOperation = organizationOperation(
  {
    id: "listAuditEvents",
    method: "GET",
    path: "/api/v1/o/{organization}/audit",
    tag: "Audit",
    summary: "List audit events",
    description:
      "Newest first. Each event's hash is the SHA-256 (hex) of previousHash directly followed by the RFC 8785 form of the event without hash and previousHash.",
    access: "audit.read",
    query: pageQuery,
    result: { status: 200, description: "A page of events.", schema: auditPage },
  },
  async ({ actor, query }) => ({
    body: await listAuditEvents(actor, query),
  }),
);

const verifyQuery = z.object({
  head: keptHead.optional().describe("A head that was kept elsewhere, SEQUENCE:HASH: it must be in the chain"),
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
      "Computes the hash of every event again and compares it with the chain and with the stored head. This finds altered and missing events. A tail that was cut off together with the stored head is found only with head. Also 200 where the chain is broken.",
    access: "audit.read",
    query: verifyQuery,
    result: {
      status: 200,
      description: "What the check found.",
      schema: auditCheckSchema,
      example: { ok: true, events: head.sequence, head, firstBroken: null, reason: null, checkedAt: at },
    },
  },
  async ({ actor, query }) => ({ body: await verifyAuditLog(actor, query.head ?? null) }),
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
