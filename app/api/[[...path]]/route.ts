import { OPERATIONS } from "@/features/workspace/api/list.api";
import { serve } from "@/lib/http/serve";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(OPERATIONS);
