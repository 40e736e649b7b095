import { listAuditEvents } from "@/lib/audit/queries";
import { listAuditEventsOperation } from "../contract/audit";
import { organizationEndpoint } from "../endpoint";

export const listAuditEventsEndpoint = organizationEndpoint(listAuditEventsOperation, async ({ actor, query }) => ({
  body: await listAuditEvents(actor, query),
}));
