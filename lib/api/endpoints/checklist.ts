import { saveChecklistItem, undoChecklistItem } from "@/lib/checklist/commands";
import { getChecklist, getChecklistCsv, getUnitCoverage } from "@/lib/checklist/queries";
import {
  readChecklistCoverageOperation,
  readChecklistCsvOperation,
  readChecklistOperation,
  saveChecklistItemOperation,
  undoChecklistItemOperation,
} from "../contract/checklist";
import { organizationEndpoint } from "../endpoint";

export const readChecklistEndpoint = organizationEndpoint(readChecklistOperation, async ({ actor, query }) => ({
  body: await getChecklist(actor, query.unit),
}));

export const saveChecklistItemEndpoint = organizationEndpoint(
  saveChecklistItemOperation,
  async ({ actor, params, query, version, document }) => ({
    body: await saveChecklistItem(actor, { unitId: query.unit, itemId: params.itemId, version, document }),
  }),
);

export const undoChecklistItemEndpoint = organizationEndpoint(
  undoChecklistItemOperation,
  async ({ actor, params, query, version }) => ({
    body: await undoChecklistItem(actor, { unitId: query.unit, itemId: params.itemId, version }),
  }),
);

export const readChecklistCsvEndpoint = organizationEndpoint(readChecklistCsvOperation, async ({ actor, query }) => ({
  body: await getChecklistCsv(actor, query.unit, { ...query, overdue: query.overdue === true }),
}));

export const readChecklistCoverageEndpoint = organizationEndpoint(
  readChecklistCoverageOperation,
  async ({ actor }) => ({ body: await getUnitCoverage(actor) }),
);
