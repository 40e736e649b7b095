import { listAllEntries } from "@/features/programme/register/queries";
import type { Actor } from "@/lib/access/actor";
import { enforcementPointRegister } from "./register";
import { pointFigures } from "./rules";
import type { PointFigures } from "./schema";

/** The decision and enforcement points that the actor sees, by role and mode, and what they look at. One query. */
export async function getPointFigures(actor: Actor): Promise<PointFigures> {
  return pointFigures(await listAllEntries(actor, enforcementPointRegister));
}
