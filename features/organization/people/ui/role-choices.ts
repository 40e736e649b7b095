import { ztmm } from "@/features/model/catalogue/ztmm/model";
import { listAllUnits } from "@/features/organization/unit/queries";
import { treeOrder } from "@/features/organization/unit/rules";
import type { Actor } from "@/lib/access/actor";
import { assignableRoles } from "@/lib/access/policy";
import type { RoleChoices } from "./role-fields";

/** What the forms of this screen offer: roles that the actor may give, units in tree order, pillars. */
export async function listRoleChoices(actor: Actor): Promise<RoleChoices> {
  const units = await listAllUnits(actor);
  return {
    roles: assignableRoles(actor.role),
    units: treeOrder(units).map(({ unit, depth }) => ({ id: unit.id, name: unit.name, depth })),
    pillars: ztmm.pillars.map(({ key, name }) => ({ key, name })),
  };
}
