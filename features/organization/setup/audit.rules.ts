import { defineAuditActions } from "@/lib/audit/action.rules";

export const setUpActions = defineAuditActions("organization", {
  "organization.created": ({ after }) => `set up ${after("name")}`,
  "sample.completed": () => "completed the sample organisation",
});
