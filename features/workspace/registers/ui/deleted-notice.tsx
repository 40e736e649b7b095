import { ButtonLink } from "@/components/button";
import { Time } from "@/components/time";
import type { Register, RegisterEntry } from "@/features/programme/register/rules";
import { deletedPath, registerPath } from "@/lib/base/addresses";
import { BringBack } from "./bring-back";

export interface DeletedNoticeProps {
  /** The organisation's slug. */
  readonly organization: string;
  readonly register: Register;
  readonly entry: RegisterEntry;
}

/** For who keeps the register: what was deleted, by whom and when, and the way back. */
export function DeletedNotice({ organization, register, entry }: DeletedNoticeProps) {
  const { id, version, name, updatedAt, updatedBy } = entry;
  return (
    <div className="notice max-w-[32rem]">
      <h1 className="break-words">{name} was deleted.</h1>
      <p className="mb-4 text-ink-2">
        {updatedBy} deleted this {register.one} on <Time value={updatedAt} />.
      </p>
      <div className="flex flex-wrap items-start gap-2">
        <BringBack organization={organization} kind={register.key} id={id} version={version} name={name} />
        <ButtonLink size="small" href={deletedPath(organization, register.key)}>
          Deleted entries
        </ButtonLink>
        <ButtonLink size="small" href={registerPath(organization, register.key)}>
          {register.title}
        </ButtonLink>
      </div>
    </div>
  );
}
