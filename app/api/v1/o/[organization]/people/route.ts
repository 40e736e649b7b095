import { listPeopleEndpoint } from "@/lib/api/endpoints/people";
import { serve } from "@/lib/api/serve";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(listPeopleEndpoint);
