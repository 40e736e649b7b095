import type { Actor } from "@/lib/auth/actor";
import { todayOf } from "@/lib/organization/queries";
import { listAllEntries } from "@/lib/register/queries";
import { challengeRegister } from "./register";
import { challengeFigures } from "./rules";
import type { ChallengeFigures } from "./schema";

/** The challenges that the actor sees and that are not closed, by rating. One query. */
export async function getChallengeFigures(actor: Actor): Promise<ChallengeFigures> {
  return challengeFigures(await listAllEntries(actor, challengeRegister), todayOf(actor));
}
