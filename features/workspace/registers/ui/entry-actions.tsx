import { ButtonLink } from "@/components/button";
import { LogLink } from "@/components/log-link";
import { entrySubjectId } from "@/features/programme/register/audit.rules";
import type { Register } from "@/features/programme/register/rules";
import type { Actor } from "@/lib/access/actor";

export interface EntryActionsProps {
  readonly actor: Actor;
  readonly register: Pick<Register, "key" | "one">;
  readonly id: string;
  /** Where its fields are changed, if that is further down. */
  readonly changeHref: string | null;
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
