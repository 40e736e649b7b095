import { readRollOutFiguresEndpoint } from "@/lib/api/endpoints/programme-figures";
import { serve } from "@/lib/api/serve";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readRollOutFiguresEndpoint);
