import { listAllEntries } from "@/features/programme/register/queries";
import type { Actor } from "@/lib/access/actor";
import { taskRegister } from "./register";
import { taskProgress } from "./rules";
import type { TaskFigures } from "./schema";

/** How far each list of tasks is, over the entries that the actor sees. One query. */
export async function getTaskFigures(actor: Actor): Promise<TaskFigures> {
  return { lists: taskProgress(await listAllEntries(actor, taskRegister)) };
}
