import { defineAuditActions } from "@/lib/audit/action.rules";

export const unitActions = defineAuditActions("unit", {
  "unit.created": ({ after }) => `added the unit ${after("name")}`,
  "unit.updated": ({ after, changes }) => `changed the unit ${after("name")}${changes()}`,
  "unit.retired": ({ after }) => `retired the unit ${after("name")} from ${after("retiredFrom")}`,
  "unit.brought_back": ({ after }) => `brought back the unit ${after("name")}`,
  "unit.deleted": ({ before }) => `deleted the unit ${before("name")}`,
});
