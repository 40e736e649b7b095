import { ztmm } from "@/features/model/catalogue/ztmm/model";
import { listAllUnits } from "@/features/organization/unit/queries";
import { treeOrder } from "@/features/organization/unit/rules";
import type { Actor } from "@/lib/access/actor";
import { assignableRoles, ROLES, type Role } from "@/lib/access/policy";
import type { RoleChoices } from "./role-fields";

/**
 * What the forms of this screen offer: roles that the actor may give, and the one that somebody has (`present`), units in
 * tree order, pillars.
 */
export async function listRoleChoices(actor: Actor, present?: Role): Promise<RoleChoices> {
  const units = await listAllUnits(actor);
  return {
    roles: ROLES.filter((role) => role === present || assignableRoles(actor.role).includes(role)),
    units: treeOrder(units).map(({ unit, depth }) => ({ id: unit.id, name: unit.name, depth })),
    pillars: ztmm.pillars.map(({ key, name }) => ({ key, name })),
  };
}
