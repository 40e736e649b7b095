import { type Action, assignableRoles, can, type Rights, type Role } from "@/lib/access/policy";

/** May somebody with `actorRole` give `role`, or make a link for the password of a member who has it? */
export function canAssign(actorRole: Role, role: Role): boolean {
  return assignableRoles(actorRole).includes(role);
}

/** What somebody has to see to be named on a thing: its noun in the plural, the action of reading it, and its unit (null: none). */
export type NamedOn = { readonly things: string; readonly reading: Action; readonly unitId: string | null };

/**
 * Why somebody cannot be named on a thing, and what helps, as what follows a field's label; null when they can. Whoever
 * is named has to see the thing. `member` is null for somebody without access. Their role is not told.
 */
export function whyNotNamed(
  member: Pick<Rights, "role" | "scopes"> | null,
  { things, reading, unitId }: NamedOn,
): string | null {
  if (!member) return "is nobody who has access to this organisation";
  const who = { ...member, tokenScopes: null };
  if (!can(who, reading))
    return `does not see ${things} in their role; give them another under People, or choose somebody else`;
  if (unitId !== null && !can(who, reading, { unitId }))
    return "does not see this unit; give them the unit under People, or choose somebody else";
  return null;
}
