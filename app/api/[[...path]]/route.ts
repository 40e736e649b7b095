import { serve } from "@/lib/api/serve";
import { OPERATIONS } from "@/lib/workspace/operations";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(OPERATIONS);
