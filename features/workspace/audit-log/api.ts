import { z } from "zod";
import { listAuditEvents } from "@/lib/audit/queries";
import { auditEventSchema } from "@/lib/audit/schema";
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
