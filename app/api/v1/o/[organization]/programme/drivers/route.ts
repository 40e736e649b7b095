import { listDriversEndpoint } from "@/lib/api/endpoints/drivers";
import { serve } from "@/lib/api/serve";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(listDriversEndpoint);
