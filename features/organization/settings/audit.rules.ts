import { defineAuditActions } from "@/lib/audit/action.rules";

export const settingsActions = defineAuditActions("organization", {
  "settings.updated": ({ changes }) => `changed the settings${changes()}`,
});
