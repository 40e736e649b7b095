import { createUnitEndpoint, listUnitsEndpoint } from "@/lib/api/endpoints/units";
import { serve } from "@/lib/api/serve";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(createUnitEndpoint, listUnitsEndpoint);
