import { getBusinessCase } from "@/lib/business-case/queries";
import { getTechnologyOverview } from "@/lib/technology/queries";
import { readBusinessCaseOperation, readTechnologiesOperation } from "../contract/business";
import { organizationEndpoint } from "../endpoint";

export const readBusinessCaseEndpoint = organizationEndpoint(readBusinessCaseOperation, async ({ actor, params }) => ({
  body: await getBusinessCase(actor, params.id),
}));

export const readTechnologiesEndpoint = organizationEndpoint(readTechnologiesOperation, async ({ actor }) => ({
  body: await getTechnologyOverview(actor),
}));
