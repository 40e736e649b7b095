import { z } from "zod";
import { unitDataPath } from "@/lib/base/data-addresses";
import { formatCount } from "@/lib/base/format";
import { NAME_MAX } from "@/lib/base/limits";
import { longText, requireValid } from "@/lib/base/validation";
import { organizationOperation } from "@/lib/http/operation";
import { pageOf, paging } from "@/lib/http/paging";
import { createUnit, deleteUnit, updateUnit } from "./commands";
import type { UnitHolder } from "./holder.rules";
import { getUnit, listUnits } from "./queries";
import { createUnitSchema, MAX_UNITS, unitFilterSchema, unitSchema, updateUnitSchema } from "./schema";

const unitQuery = z.object({
  name: longText(NAME_MAX).optional().describe("Part of the name, upper and lower case alike: those units alone"),
  ...unitFilterSchema.shape,
  ...paging,
});

const unitPage = pageOf("UnitPage", unitSchema);

const COLLECTION = "/api/v1/o/{organization}/units";

const ONE = "/api/v1/o/{organization}/units/{id}";

const toCreate = {
  name: "Payments",
  kind: "system",
  parentId: null,
  criticality: 5,
  impactLevel: "high",
  highValueAsset: true,
};

const stored = { id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10", ...toCreate, retiredFrom: null, version: 1 };

export const listUnitsOperation = organizationOperation(
  {
    id: "listUnits",
    method: "GET",
    path: COLLECTION,
    tag: "Units",
    summary: "List units",
    description: "In the order of creation. Assessors and reviewers see the units given to them.",
    access: "unit.read",
    query: unitQuery,
    result: {
      status: 200,
      description: "A page of units.",
      schema: unitPage,
      example: { items: [stored], nextCursor: null },
    },
  },
  async ({ actor, query }) => ({
    body: await listUnits(actor, query),
  }),
);

export const createUnitOperation = organizationOperation(
  {
    id: "createUnit",
    method: "POST",
    path: COLLECTION,
    tag: "Units",
    summary: "Create a unit",
    access: "unit.write",
    body: { schema: createUnitSchema, example: toCreate },
    isRepeatable: true,
    hasVersion: true,
    conflict: `The organisation has ${formatCount(MAX_UNITS)} units already.`,
    result: { status: 201, description: "The unit; its address is in Location.", schema: unitSchema, example: stored },
  },
  async ({ actor, document, transact }) => {
    const unit = await createUnit(actor, requireValid(createUnitSchema, document), transact);
    return { body: unit, location: unitDataPath(actor.organizationSlug, unit.id) };
  },
);

export const readUnitOperation = organizationOperation(
  {
    id: "readUnit",
    method: "GET",
    path: ONE,
    tag: "Units",
    summary: "Read a unit",
    access: "unit.read",
    hasVersion: true,
    result: { status: 200, description: "The unit.", schema: unitSchema, example: stored },
  },
  async ({ actor, params }) => ({
    body: await getUnit(actor, params.id),
  }),
);

export const updateUnitOperation = organizationOperation(
  {
    id: "updateUnit",
    method: "PATCH",
    path: ONE,
    tag: "Units",
    summary: "Change a unit",
    description:
      "Fields that are not sent stay as they are. What GET gave is accepted back; read-only fields are ignored. A unit with `retiredFrom` no longer counts from that quarter on; earlier quarters stay as they are. null brings it back.",
    access: "unit.write",
    conflict: "A unit below it is not retired by then, or one above it is retired earlier.",
    body: { schema: updateUnitSchema, example: { criticality: 4 } },
    needsVersion: true,
    hasVersion: true,
    result: {
      status: 200,
      description: "The unit as stored.",
      schema: unitSchema,
      example: { ...stored, criticality: 4, version: 2 },
    },
  },
  async ({ actor, params, version, document }) => ({ body: await updateUnit(actor, params.id, version, document) }),
);

/** Deleting, with who else has rows of units; a unit knows none of them. */
export const deleteUnitOperation = (holders: readonly UnitHolder[]) =>
  organizationOperation(
    {
      id: "deleteUnit",
      method: "DELETE",
      path: ONE,
      tag: "Units",
      summary: "Delete a unit",
      access: "unit.write",
      needsVersion: true,
      conflict: "Other units lie below it, or it has assessments.",
      result: { status: 204, description: "It is gone.", schema: null },
    },
    async ({ actor, params, version }) => {
      await deleteUnit(actor, params.id, version, holders);
      return { body: null };
    },
  );
