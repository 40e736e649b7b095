import { defineAuditActions } from "@/lib/audit/action.rules";

export const passwordResetActions = {
  ...defineAuditActions("member", {
    "password_reset.created": ({ subject }) => `made a link for a new password for ${subject}`,
  }),
  ...defineAuditActions("user", {
    "user.password_reset": () => "chose a new password through a link",
  }),
};
