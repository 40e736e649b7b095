import type { Actor } from "@/lib/auth/actor";
import { todayOf } from "@/lib/organization/queries";
import { listAllEntries } from "@/lib/register/queries";
import { rollOutRegister } from "./register";
import { rollOutFigures } from "./rules";
import type { RollOutFigures } from "./schema";

/** Resources by mode now and over time, over the roll-outs that the actor sees. One query. */
export async function getRollOutFigures(actor: Actor): Promise<RollOutFigures> {
  return rollOutFigures(await listAllEntries(actor, rollOutRegister), todayOf(actor));
}
