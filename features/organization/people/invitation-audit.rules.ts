import { defineAuditActions } from "@/lib/audit/action.rules";

export const invitationActions = {
  ...defineAuditActions("invitation", {
    "invitation.created": ({ after }) => `invited ${after("name")} as ${after("role")}`,
    "invitation.revoked": ({ subject }) => `withdrew the invitation of ${subject}`,
  }),
  ...defineAuditActions("member", {
    "member.joined": ({ after }) => `joined as ${after("role")}`,
  }),
};
