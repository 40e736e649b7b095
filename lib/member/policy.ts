import { assignableRoles, type Role } from "@/lib/access/policy";

/** May somebody with `actorRole` change a member who has `role`, or give that role? Only owners touch owners. */
export function canAssign(actorRole: Role, role: Role): boolean {
  return assignableRoles(actorRole).includes(role);
}
