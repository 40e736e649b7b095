import { defineAuditActions, type Told } from "@/lib/audit/action.rules";

/** What followed from a change of a member, most serious first. */
function memberSentence({ subject, before, after }: Told): string {
  if (before("disabled") !== after("disabled"))
    return after("disabled") === "true" ? `closed the access of ${subject}` : `reopened the access of ${subject}`;
  if (before("role") !== after("role")) return `made ${subject} ${after("role")} (before: ${before("role")})`;
  return before("role") === "" ? `changed ${subject}` : `changed what ${subject} is responsible for`;
}

export const memberActions = defineAuditActions("member", { "member.updated": memberSentence });
