import { listAllEntries } from "@/features/programme/register/queries";
import type { Actor } from "@/lib/access/actor";
import { teamRegister } from "./register";
import { teamFigures } from "./rules";
import type { TeamFigures } from "./schema";

/** Who answers for what, and what has nobody. One query. */
export async function getTeamFigures(actor: Actor): Promise<TeamFigures> {
  return teamFigures(await listAllEntries(actor, teamRegister));
}
