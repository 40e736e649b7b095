import { meEndpoint } from "@/lib/api/endpoints/account";
import { serve } from "@/lib/api/serve";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(meEndpoint);
