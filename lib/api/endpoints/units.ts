import { unitDataPath } from "@/lib/base/data-addresses";
import { requireValid } from "@/lib/text/schema";
import { createUnit, deleteUnit, updateUnit } from "@/lib/unit/commands";
import { getUnit, listUnits } from "@/lib/unit/queries";
import { createUnitSchema } from "@/lib/unit/schema";
import { UNIT_HOLDERS } from "@/lib/unit-holders/queries";
import {
  createUnitOperation,
  deleteUnitOperation,
  listUnitsOperation,
  readUnitOperation,
  updateUnitOperation,
} from "../contract/units";
import { organizationEndpoint } from "../endpoint";

export const listUnitsEndpoint = organizationEndpoint(listUnitsOperation, async ({ actor, query }) => ({
  body: await listUnits(actor, query),
}));

export const createUnitEndpoint = organizationEndpoint(createUnitOperation, async ({ actor, document, transact }) => {
  const unit = await createUnit(actor, requireValid(createUnitSchema, document), transact);
  return { body: unit, location: unitDataPath(actor.organizationSlug, unit.id) };
});

export const readUnitEndpoint = organizationEndpoint(readUnitOperation, async ({ actor, params }) => ({
  body: await getUnit(actor, params.id),
}));

export const updateUnitEndpoint = organizationEndpoint(
  updateUnitOperation,
  async ({ actor, params, version, document }) => ({ body: await updateUnit(actor, params.id, version, document) }),
);

export const deleteUnitEndpoint = organizationEndpoint(deleteUnitOperation, async ({ actor, params, version }) => {
  await deleteUnit(actor, params.id, version, UNIT_HOLDERS);
  return { body: null };
});
