import { readDerivationEndpoint } from "@/lib/api/endpoints/derivations";
import { serve } from "@/lib/api/serve";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readDerivationEndpoint);
