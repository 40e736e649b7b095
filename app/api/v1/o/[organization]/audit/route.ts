import { listAuditEventsEndpoint } from "@/lib/api/endpoints/audit";
import { serve } from "@/lib/api/serve";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(listAuditEventsEndpoint);
