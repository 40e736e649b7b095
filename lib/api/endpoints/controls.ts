import { getConsistency, getConsistencyCsv } from "@/lib/consistency/queries";
import { getCoverage } from "@/lib/control/queries";
import { readConsistencyCsvOperation, readConsistencyOperation, readCoverageOperation } from "../contract/controls";
import { organizationEndpoint } from "../endpoint";

export const readCoverageEndpoint = organizationEndpoint(readCoverageOperation, async ({ actor, query }) => ({
  body: await getCoverage(actor, query),
}));

export const readConsistencyEndpoint = organizationEndpoint(readConsistencyOperation, async ({ actor, query }) => ({
  body: await getConsistency(actor, query),
}));

export const readConsistencyCsvEndpoint = organizationEndpoint(
  readConsistencyCsvOperation,
  async ({ actor, query }) => ({ body: await getConsistencyCsv(actor, query) }),
);
