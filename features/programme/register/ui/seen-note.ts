import type { Actor } from "@/lib/access/actor";
import { visibleUnitIds } from "@/lib/access/policy";

/** What figures leave out for those who see some units only; nothing for everybody else. */
export const seenNote = (actor: Actor): string | undefined =>
  visibleUnitIds(actor) === null ? undefined : "for the organisation as a whole and the units given to you";
