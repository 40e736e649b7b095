import { defineAuditActions } from "@/lib/audit/action.rules";

export const checklistActions = defineAuditActions("checklist", {
  "checklist.saved": ({ ids: [unitId, itemId = ""], nameOf, changes }) =>
    `saved the checklist item ${nameOf(itemId, itemId)} of ${nameOf(unitId)}${changes()}`,
});
