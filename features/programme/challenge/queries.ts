import { todayOf } from "@/features/organization/settings/queries";
import { listAllEntries } from "@/features/programme/register/queries";
import type { Actor } from "@/lib/access/actor";
import { challengeRegister } from "./register";
import { challengeFigures } from "./rules";
import type { ChallengeFigures } from "./schema";

/** The challenges that the actor sees and that are not closed, by rating. One query. */
export async function getChallengeFigures(actor: Actor): Promise<ChallengeFigures> {
  return challengeFigures(await listAllEntries(actor, challengeRegister), todayOf(actor));
}
