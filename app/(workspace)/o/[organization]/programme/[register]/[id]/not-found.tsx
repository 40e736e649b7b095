import { ButtonLink } from "@/components/button";
import { NotFoundNotice } from "@/components/shell/not-found-notice";
import { mayKeep } from "@/features/programme/register/policy";
import { REGISTERS } from "@/features/workspace/registers/list.register";
import { DeletedNotice } from "@/features/workspace/registers/ui/deleted-notice";
import { loadEntry } from "@/features/workspace/registers/ui/load-entry";
import { can } from "@/lib/access/policy";
import { actorOfSession, pageAddress } from "@/lib/auth/require-actor";
import { partsOfEntryPath, registerPath } from "@/lib/base/addresses";
import { AppError } from "@/lib/base/errors";

async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/**
 * In the place of an entry that is not there. Next gives it no parameters, and renders it beside every entry in case it is
 * wanted: the address says of which, and the page has read it already.
 */
export default async function EntryNotFound() {
  const parts = partsOfEntryPath((await pageAddress()) ?? "");
  const actor = parts && (await orNull(actorOfSession(parts.organization)));
  if (!parts || !actor || !can(actor, "programme.read")) return <NotFoundNotice />;
  const { organization, id } = parts;
  const register = REGISTERS.find(({ key }) => key === parts.register);
  if (!register) return <NotFoundNotice />;
  const found = await orNull(loadEntry(actor, register.key, id));
  if (found?.isDeleted && mayKeep(actor, register, found.entry))
    return <DeletedNotice organization={organization} register={register} entry={found.entry} />;
  const back = (
    <ButtonLink href={registerPath(organization, register.key)} variant="primary">
      Go to {register.title}
    </ButtonLink>
  );
  return <NotFoundNotice action={back} />;
}
