import { todayOf } from "@/features/organization/settings/queries";
import { listAllEntries } from "@/features/programme/register/queries";
import type { Actor } from "@/lib/access/actor";
import { rollOutRegister } from "./register";
import { rollOutFigures } from "./rules";
import type { RollOutFigures } from "./schema";

/** Resources by mode now and over time, over the roll-outs that the actor sees. One query. */
export async function getRollOutFigures(actor: Actor): Promise<RollOutFigures> {
  return rollOutFigures(await listAllEntries(actor, rollOutRegister), todayOf(actor));
}
