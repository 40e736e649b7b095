import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { remembered } from "@/lib/audit/memory.queries";
import { listAllUnits } from "./queries";
import { type TreeRow, treeOrder } from "./rules";
import type { UnitDto } from "./schema";

/** Every unit that the actor sees in the order of the tree: one query, and one more after a change. */
export async function listTree(actor: Actor): Promise<readonly TreeRow<UnitDto>[]> {
  requireAllowed(actor, "unit.read");
  return remembered(actor, "tree of units", async () => treeOrder(await listAllUnits(actor)));
}
