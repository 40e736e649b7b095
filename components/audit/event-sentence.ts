import type { AuditEventDto } from "@/lib/audit/schema";
import { changedFields, type Names } from "./changed-fields";
import { kindOfEvent, wordsOfEvent } from "./register-words";

type Field = (key: string) => string;

const GONE = "something that is gone";

/** What followed from a change of a member, most serious first. */
function memberDeed(event: AuditEventDto, who: string, before: Field, after: Field): string {
  if (before("disabled") !== after("disabled"))
    return after("disabled") === "true" ? `closed the access of ${who}` : `reopened the access of ${who}`;
  if (before("role") !== after("role")) return `made ${who} ${after("role")} (before: ${before("role")})`;
  return event.before === null ? `changed ${who}` : `changed what ${who} is responsible for`;
}

/**
 * What somebody did, as the rest of a sentence that begins with the name: "added the unit Payments". `names` has the
 * names of subjects by id; the function's name stands under its key.
 */
export function deedOf(event: AuditEventDto, names: Names): string {
  const read = (from: unknown) => (key: string) => {
    const value = typeof from === "object" && from !== null ? (from as Record<string, unknown>)[key] : undefined;
    return value === undefined || value === null ? "" : String(value);
  };
  const before = read(event.before);
  const after = read(event.after);
  const subject = names[event.subject.id] ?? (after("name") || before("name") || GONE);
  const fields = () =>
    changedFields(event.before, event.after, names, wordsOfEvent(event))
      .map(({ field }) => field.toLowerCase())
      .join(", ");
  const answered = () => {
    const [assessmentId = "", key = ""] = event.subject.id.split("/");
    return `${names[key] ?? key} for ${names[assessmentId] ?? GONE}`;
  };
  const kind = kindOfEvent(event);
  const entry = () => `the ${kind?.one ?? "entry"} ${after("name") || before("name") || GONE}`;
  const deeds: Record<string, () => string> = {
    "settings.updated": () => `changed the settings: ${fields()}`,
    "organization.created": () => `set up ${after("name")}`,
    "unit.created": () => `added the unit ${after("name")}`,
    "unit.updated": () => `changed the unit ${after("name")}${fields() ? `: ${fields()}` : ""}`,
    "unit.deleted": () => `deleted the unit ${before("name")}`,
    "member.updated": () => memberDeed(event, subject, before, after),
    "member.joined": () => `joined as ${after("role")}`,
    "invitation.created": () => `invited ${after("name")} as ${after("role")}`,
    "invitation.revoked": () => `withdrew the invitation of ${subject}`,
    "password_reset.created": () => `made a link for a new password for ${subject}`,
    "user.password_reset": () => "chose a new password through a link",
    "user.password_changed": () => "changed the password",
    "user.shortcuts_changed": () => `switched keyboard shortcuts ${after("enabled") === "true" ? "on" : "off"}`,
    "session.opened": () => "signed in",
    "session.ended": () => "signed out",
    "session.ended_all": () => "signed out everywhere",
    "token.created": () => `made the token ${after("name")}`,
    "token.revoked": () => `revoked the token ${subject}`,
    "sample.completed": () => "completed the sample organisation",
    "assessment.created": () => `began the assessment of ${names[after("unitId")] ?? GONE} for ${after("period")}`,
    "checklist.saved": () => {
      const [unitId = "", itemId = ""] = event.subject.id.split("/");
      return `saved the checklist item ${names[itemId] ?? itemId} of ${names[unitId] ?? GONE}${fields() ? `: ${fields()}` : ""}`;
    },
    "register.created": () => `added ${entry()}`,
    "register.updated": () => `changed ${entry()}${fields() ? `: ${fields()}` : ""}`,
    "register.deleted": () => `deleted ${entry()}`,
    "register.restored": () => `brought back ${entry()}`,
    "function.saved": () => `answered ${answered()}`,
    "function.set_aside": () => `set a version of ${answered()} aside`,
  };
  // An event of a version that knew more: its plain name is better than nothing.
  return (deeds[event.action] ?? (() => `${event.action.replaceAll(/[._]/g, " ")}: ${subject}`))();
}
