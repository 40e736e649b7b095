import { readEventsEndpoint } from "@/lib/api/endpoints/events";
import { serve } from "@/lib/api/serve";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readEventsEndpoint);
