import { readAssessmentEndpoint } from "@/lib/api/endpoints/assessments";
import { serve } from "@/lib/api/serve";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readAssessmentEndpoint);
