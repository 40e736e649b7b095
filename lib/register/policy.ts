/** Who keeps a register, and who may change an entry of it: pure. */
import { can, type Subject } from "@/lib/access/policy";
import type { Kind, RegisterEntry } from "./rules";

/** May the actor make, change, hand over and delete entries of this unit (null: of the organisation as a whole)? */
export function mayKeep(subject: Subject, kind: Kind, { unitId }: Pick<RegisterEntry, "unitId">): boolean {
  // What concerns everybody is kept by those of the programme, not by somebody with a part of it.
  if (unitId === null) return can(subject, "programme.write");
  return can(subject, kind.access, { unitId });
}

/** May the actor change this entry: as one who keeps the register, or as its owner? */
export function mayChange(
  subject: Subject & { userId: string },
  kind: Kind,
  entry: Pick<RegisterEntry, "unitId" | "ownerId">,
): boolean {
  const where = entry.unitId === null ? {} : { unitId: entry.unitId };
  if (mayKeep(subject, kind, entry)) return true;
  return entry.ownerId === subject.userId && can(subject, "programme.write_own", where);
}
