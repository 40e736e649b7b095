import { versionsDataPath } from "@/lib/base/data-addresses";
import { setAside } from "@/lib/history/commands";
import { listVersions } from "@/lib/history/queries";
import { listVersionsOperation, setAsideOperation } from "../contract/history";
import { organizationEndpoint } from "../endpoint";

export const listVersionsEndpoint = organizationEndpoint(listVersionsOperation, async ({ actor, params, query }) => ({
  body: await listVersions(actor, { assessmentId: params.id, functionKey: params.functionKey, ...query }),
}));

export const setAsideEndpoint = organizationEndpoint(
  setAsideOperation,
  async ({ actor, params, document, transact }) => {
    const { id, functionKey } = params;
    const kept = await setAside(actor, { assessmentId: id, functionKey, body: document }, transact);
    const location = versionsDataPath(actor.organizationSlug, id, functionKey);
    return { body: kept, location };
  },
);
