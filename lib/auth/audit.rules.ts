import { defineAuditActions } from "@/lib/audit/action.rules";
import { revokedText } from "./handed-out.rules";

export const accountActions = {
  ...defineAuditActions("session", {
    "session.opened": () => "signed in",
    "session.ended": ({ after }) =>
      after("isReplaced") === "true" ? "was signed out by a new sign-in in the same browser" : "signed out",
  }),
  ...defineAuditActions("user", {
    "session.ended_all": (told) => `signed out everywhere${revokedText(told)}`,
    "session.refused": ({ subject }) => `refused a sign-in as ${subject}`,
    "user.password_changed": (told) => `changed the password${revokedText(told)}`,
    "user.shortcuts_changed": ({ after }) =>
      `switched keyboard shortcuts ${after("enabled") === "true" ? "on" : "off"}`,
  }),
};
