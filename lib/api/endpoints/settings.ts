import { updateSettings } from "@/lib/organization/commands";
import { getSettings } from "@/lib/organization/queries";
import { readSettingsOperation, updateSettingsOperation } from "../contract/settings";
import { organizationEndpoint } from "../endpoint";

export const readSettingsEndpoint = organizationEndpoint(readSettingsOperation, async ({ actor }) => ({
  body: await getSettings(actor),
}));

export const updateSettingsEndpoint = organizationEndpoint(
  updateSettingsOperation,
  async ({ actor, version, document }) => ({ body: await updateSettings(actor, version, document) }),
);
