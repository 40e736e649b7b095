import { defineAuditActions } from "@/lib/audit/action.rules";

export const accountActions = {
  ...defineAuditActions("session", {
    "session.opened": () => "signed in",
    "session.ended": () => "signed out",
  }),
  ...defineAuditActions("user", {
    "session.ended_all": () => "signed out everywhere",
    "session.refused": ({ subject }) => `refused a sign-in as ${subject}`,
    "user.password_changed": () => "changed the password",
    "user.shortcuts_changed": ({ after }) =>
      `switched keyboard shortcuts ${after("enabled") === "true" ? "on" : "off"}`,
  }),
};
