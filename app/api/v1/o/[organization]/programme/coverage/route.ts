import { readCoverageEndpoint } from "@/lib/api/endpoints/controls";
import { serve } from "@/lib/api/serve";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readCoverageEndpoint);
