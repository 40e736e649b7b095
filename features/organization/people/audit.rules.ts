import { defineAuditActions, type Told } from "@/lib/audit/action.rules";
import { revokedText } from "@/lib/auth/handed-out.rules";

/** What followed from a change of a member, most serious first. */
function memberSentence(told: Told): string {
  const { subject, before, after } = told;
  if (before("disabled") !== after("disabled"))
    return after("disabled") === "true"
      ? `closed the access of ${subject}${revokedText(told)}`
      : `reopened the access of ${subject}`;
  if (before("role") !== after("role"))
    return `made ${subject} ${after("role")} (before: ${before("role")})${revokedText(told)}`;
  return before("role") === "" ? `changed ${subject}` : `changed what ${subject} is responsible for`;
}

export const memberActions = defineAuditActions("member", { "member.updated": memberSentence });
