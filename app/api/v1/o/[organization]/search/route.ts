import { searchEndpoint } from "@/lib/api/endpoints/search";
import { serve } from "@/lib/api/serve";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(searchEndpoint);
