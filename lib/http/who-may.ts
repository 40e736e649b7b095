import { can, ROLES, roleAllows, TOKEN_SCOPES } from "@/lib/access/policy";
import type { Access } from "./contract";

const list = (words: readonly string[]) => new Intl.ListFormat("en", { type: "disjunction" }).format(words);

/** Who may use an operation, as a sentence. */
export function whoMay(access: Access): string {
  if (access === "public") return "Anybody, without sign-in.";
  if (access === "signed-in") return "Whoever is signed in, and every token.";
  const roles = ROLES.filter((role) => roleAllows(role, access));
  const scopes = TOKEN_SCOPES.filter((scope) => can({ role: "owner", scopes: [], tokenScopes: [scope] }, access));
  const who = roles.length === ROLES.length ? "Every role" : `Roles ${list(roles)}`;
  return `${who}; a token with the scope ${list(scopes)}.`;
}
