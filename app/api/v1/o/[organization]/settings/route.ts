import { readSettingsEndpoint, updateSettingsEndpoint } from "@/lib/api/endpoints/settings";
import { serve } from "@/lib/api/serve";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readSettingsEndpoint, updateSettingsEndpoint);
