import { ButtonLink } from "@/components/button";
import { LogLink } from "@/components/log-link";
import { Time } from "@/components/time";
import { entrySubjectId } from "@/features/programme/register/audit.rules";
import type { Register, RegisterEntry } from "@/features/programme/register/rules";
import type { Actor } from "@/lib/access/actor";

export interface EntryActionsProps {
  readonly actor: Actor;
  readonly register: Pick<Register, "key" | "one">;
  readonly id: string;
  /** Where its fields are changed, if that is further down. */
  readonly changeHref: string | null;
}

/** Where an entry belongs, and who changed it last. */
export function EntryLead({ entry, showsUnit }: { readonly entry: RegisterEntry; readonly showsUnit: boolean }) {
  return (
    <>
      {showsUnit ? `${entry.unitName ?? "Organisation as a whole"}. ` : null}
      Changed <Time value={entry.updatedAt} /> by {entry.updatedBy}.
    </>
  );
}

/** What can be done from the head of an entry. */
export function EntryActions({ actor, register, id, changeHref }: EntryActionsProps) {
  return (
    <>
      <LogLink actor={actor} subject={`register:${entrySubjectId(register, id)}`} />
      {changeHref === null ? null : <ButtonLink href={changeHref}>Change the {register.one}</ButtonLink>}
    </>
  );
}
