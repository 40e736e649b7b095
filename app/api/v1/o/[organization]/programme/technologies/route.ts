import { readTechnologiesEndpoint } from "@/lib/api/endpoints/business";
import { serve } from "@/lib/api/serve";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readTechnologiesEndpoint);
