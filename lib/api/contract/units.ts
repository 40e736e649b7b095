import { formatCount } from "@/lib/base/format";
import { createUnitSchema, MAX_UNITS, unitSchema, updateUnitSchema } from "@/lib/unit/schema";
import { defineOperation } from "./operation";
import { unitQuery } from "./paging";
import { unitPage } from "./schemas";

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
const stored = { id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10", ...toCreate, version: 1 };

export const listUnitsOperation = defineOperation({
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
});

export const createUnitOperation = defineOperation({
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
});

export const readUnitOperation = defineOperation({
  id: "readUnit",
  method: "GET",
  path: ONE,
  tag: "Units",
  summary: "Read a unit",
  access: "unit.read",
  hasVersion: true,
  result: { status: 200, description: "The unit.", schema: unitSchema, example: stored },
});

export const updateUnitOperation = defineOperation({
  id: "updateUnit",
  method: "PATCH",
  path: ONE,
  tag: "Units",
  summary: "Change a unit",
  description:
    "Fields that are not sent stay as they are. What GET gave is accepted back; read-only fields are ignored.",
  access: "unit.write",
  body: { schema: updateUnitSchema, example: { criticality: 4 } },
  needsVersion: true,
  hasVersion: true,
  result: {
    status: 200,
    description: "The unit as stored.",
    schema: unitSchema,
    example: { ...stored, criticality: 4, version: 2 },
  },
});

export const deleteUnitOperation = defineOperation({
  id: "deleteUnit",
  method: "DELETE",
  path: ONE,
  tag: "Units",
  summary: "Delete a unit",
  access: "unit.write",
  needsVersion: true,
  conflict: "Other units lie below it, or it has assessments.",
  result: { status: 204, description: "It is gone.", schema: null },
});
