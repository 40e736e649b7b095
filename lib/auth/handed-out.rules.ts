/** What somebody has handed out that works without their session, and how a log tells that it was revoked: pure. */
import type { Told } from "@/lib/audit/action.rules";
import { counted } from "@/lib/base/format";

/** How much was revoked, as events have it. Password links are those that one made, and those to one's own account. */
export type Revoked = {
  readonly invitationsRevoked: number;
  readonly passwordLinksRevoked: number;
  readonly tokensRevoked: number;
};

const WORDS: Readonly<Record<keyof Revoked, string>> = {
  invitationsRevoked: "invitation",
  passwordLinksRevoked: "password link",
  tokensRevoked: "token",
};

/** The end of an event's sentence: ", revoking 2 invitations and 1 token", or "". */
export function revokedText({ after }: Pick<Told, "after">): string {
  const parts = Object.entries(WORDS)
    .map(([field, one]) => ({ count: Number(after(field)), one }))
    .filter(({ count }) => count > 0)
    .map(({ count, one }) => counted(count, one));
  return parts.length > 0 ? `, revoking ${new Intl.ListFormat("en").format(parts)}` : "";
}
