import { defineAuditActions } from "@/lib/audit/action.rules";

export const tokenActions = defineAuditActions("token", {
  "token.created": ({ after }) => `made the token ${after("name")}`,
  "token.revoked": ({ subject }) => `revoked the token ${subject}`,
});
