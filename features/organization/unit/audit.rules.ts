import { defineAuditActions } from "@/lib/audit/action.rules";

export const unitActions = defineAuditActions("unit", {
  "unit.created": ({ after }) => `added the unit ${after("name")}`,
  "unit.updated": ({ after, changes }) => `changed the unit ${after("name")}${changes()}`,
  "unit.deleted": ({ before }) => `deleted the unit ${before("name")}`,
});
