/** Who keeps a register, and who may change an entry of it: pure. */
import { can, type Rights, type Target } from "@/lib/access/policy";
import type { Register, RegisterEntry } from "./rules";

/** What an entry is about: its unit (null: the organisation as a whole), and its subject where that is known. */
export type About = { readonly unitId: string | null; readonly subject?: string | null };

/** The unit and pillar that it takes to act on such an entry. */
export function targetOf(register: Register, { unitId, subject }: About): Target {
  if (unitId === null) return {};
  const pillar = register.subject?.options.find(({ value }) => value === subject)?.pillar;
  return pillar === undefined ? { unitId } : { unitId, pillar };
}

/**
 * May the actor make, change, hand over and delete entries about this? Without a subject: some of the unit's entries.
 */
export function mayKeep(who: Rights, register: Register, about: About): boolean {
  // What concerns everybody is kept by those of the programme, not by somebody with a part of it.
  if (about.unitId === null) return can(who, "programme.write");
  return can(who, register.access, targetOf(register, about));
}

/** May the actor change this entry: as one who keeps the register, or as its owner? */
export function mayChange(
  who: Rights & { userId: string },
  register: Register,
  entry: Pick<RegisterEntry, "unitId" | "subject" | "ownerId">,
): boolean {
  if (mayKeep(who, register, entry)) return true;
  return entry.ownerId === who.userId && can(who, "programme.write_own", targetOf(register, entry));
}
