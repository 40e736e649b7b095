import { undoChecklistItemEndpoint } from "@/lib/api/endpoints/checklist";
import { serve } from "@/lib/api/serve";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(undoChecklistItemEndpoint);
