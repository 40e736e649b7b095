import type { RoleChoices } from "@/components/member/role-fields";
import { assignableRoles } from "@/lib/access/policy";
import type { Actor } from "@/lib/auth/actor";
import { ztmm } from "@/lib/catalogue/ztmm/model";
import { listAllUnits } from "@/lib/unit/queries";
import { treeOrder } from "@/lib/unit/rules";

/** What the forms of this screen offer: roles that the actor may give, units in tree order, pillars. */
export async function listRoleChoices(actor: Actor): Promise<RoleChoices> {
  const units = await listAllUnits(actor);
  return {
    roles: assignableRoles(actor.role),
    units: treeOrder(units).map(({ unit, depth }) => ({ id: unit.id, name: unit.name, depth })),
    pillars: ztmm.pillars.map(({ key, name }) => ({ key, name })),
  };
}
