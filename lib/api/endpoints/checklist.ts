import { saveChecklistItem, undoChecklistItem } from "@/lib/checklist/commands";
import { getChecklist, getChecklistCsv } from "@/lib/checklist/queries";
import { getItemsCsv, getUnitCoverage } from "@/lib/checklist-overview/queries";
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

export const readChecklistCsvEndpoint = organizationEndpoint(readChecklistCsvOperation, async ({ actor, query }) => {
  const { unit, ...filter } = { ...query, overdue: query.overdue === true };
  return { body: unit === undefined ? await getItemsCsv(actor, filter) : await getChecklistCsv(actor, unit, filter) };
});

export const readChecklistCoverageEndpoint = organizationEndpoint(
  readChecklistCoverageOperation,
  async ({ actor }) => ({ body: await getUnitCoverage(actor) }),
);
