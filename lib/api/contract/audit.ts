import { defineOperation } from "./operation";
import { pageQuery } from "./paging";
import { auditPage } from "./schemas";

export const listAuditEventsOperation = defineOperation({
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
});
