import { defineAuditActions } from "@/lib/audit/action.rules";
import { revokedText } from "@/lib/auth/handed-out.rules";

export const passwordResetActions = {
  ...defineAuditActions("member", {
    "password_reset.created": ({ subject }) => `made a link for a new password for ${subject}`,
    "password_reset.revoked": ({ subject }) => `revoked the link for a new password of ${subject}`,
    "password_reset.seen": () => "confirmed knowing of a link for a new password",
  }),
  ...defineAuditActions("user", {
    "user.password_reset": (told) => `chose a new password through a link${revokedText(told)}`,
  }),
};
