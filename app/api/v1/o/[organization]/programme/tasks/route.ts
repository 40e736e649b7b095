import { readTaskFiguresEndpoint } from "@/lib/api/endpoints/register-figures";
import { serve } from "@/lib/api/serve";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readTaskFiguresEndpoint);
