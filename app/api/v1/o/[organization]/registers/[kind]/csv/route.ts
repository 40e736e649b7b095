import { readRegisterCsvEndpoint } from "@/lib/api/endpoints/registers";
import { serve } from "@/lib/api/serve";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readRegisterCsvEndpoint);
