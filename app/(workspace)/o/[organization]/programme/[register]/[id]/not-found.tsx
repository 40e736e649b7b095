import { DeletedNotice } from "@/components/register/deleted-notice";
import { NotFoundNotice } from "@/components/shell/not-found-notice";
import { ButtonLink } from "@/components/ui/button";
import { can } from "@/lib/access/policy";
import { actorOfSession, pageAddress } from "@/lib/auth/require-actor";
import { partsOfEntryPath, registerPath } from "@/lib/base/addresses";
import { AppError } from "@/lib/errors";
import { mayKeep } from "@/lib/register/policy";
import { REGISTERS } from "@/lib/registers/list.register";
import { loadEntry } from "../../_components/load-entry";

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
