import { listVersionsEndpoint, setAsideEndpoint } from "@/lib/api/endpoints/history";
import { serve } from "@/lib/api/serve";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(listVersionsEndpoint, setAsideEndpoint);
