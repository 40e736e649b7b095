import type { Metadata } from "next";
import { Card } from "@/components/card";
import { PageHeader } from "@/components/page-header";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { todayOf } from "@/features/organization/settings/queries";
import { plainOf } from "@/features/programme/register/definition.rules";
import { mayChange, mayKeep } from "@/features/programme/register/policy";
import { updateEntryAction } from "@/features/workspace/registers/actions";
import { requireRegister } from "@/features/workspace/registers/list.register";
import { getFormChoices } from "@/features/workspace/registers/queries";
import { DeleteEntry } from "@/features/workspace/registers/ui/delete-entry";
import { EntryForm } from "@/features/workspace/registers/ui/entry-form";
import { EntryActions, EntryLead } from "@/features/workspace/registers/ui/entry-head";
import { EntryHistory } from "@/features/workspace/registers/ui/entry-history";
import { EntryView } from "@/features/workspace/registers/ui/entry-view";
import { loadEntry } from "@/features/workspace/registers/ui/load-entry";
import { keptRegister, ownerChoices, placesOf } from "@/features/workspace/registers/ui/place-options";
import { RegisterDone } from "@/features/workspace/registers/ui/register-done";
import { ASIDES, DETAILS } from "@/features/workspace/registers/ui/register-parts";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { titleOf } from "@/features/workspace/shell/ui/title-of";
import type { Actor } from "@/lib/access/actor";
import { requireActor } from "@/lib/auth/require-actor";
import { programmePath, registerPath } from "@/lib/base/addresses";
import { notFound } from "@/lib/base/errors";

type Props = PageProps<"/o/[organization]/programme/[register]/[id]">;

async function load(actor: Actor, key: string, id: string) {
  const { entry, isDeleted } = await loadEntry(actor, key, id);
  if (isDeleted) throw notFound("This entry");
  return entry;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organization, register, id } = await params;
  return titleOf("Entry", async () => {
    const actor = await requireActor(organization);
    return (await load(actor, register, id)).name;
  });
}

export default async function EntryPage({ params, searchParams }: Props) {
  const [{ organization, register: key, id }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const register = requireRegister(key);
    const entry = await load(actor, key, id);
    const { people, units, currency } = await getFormChoices(actor, entry.unitId);
    const today = todayOf(actor);
    const isChanger = mayChange(actor, register, entry);
    const isKeeper = mayKeep(actor, register, entry);
    const places = { people: ownerChoices(people, entry), units: placesOf(actor, register, units) };
    const Detail = DETAILS[register.key];
    const Aside = ASIDES[register.key];
    const crumbs = [
      { label: "Programme", href: programmePath(organization) },
      { label: register.title, href: registerPath(organization, key) },
    ];
    return (
      <>
        <PageHeader
          crumb={<Breadcrumbs items={crumbs} />}
          title={entry.name}
          lead={<EntryLead entry={entry} showsUnit={!isKeeper && register.unit !== "none"} />}
          actions={<EntryActions {...{ actor, register, id }} changeHref={Detail && isChanger ? "#entry" : null} />}
        />
        <RegisterDone actor={actor} register={register} done={query.done} />
        <div className="grid gap-4">
          {Detail ? <Detail actor={actor} entry={entry} today={today} /> : null}
          <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
            <Card id="entry" className="max-w-[42rem]">
              {isChanger ? (
                <EntryForm
                  key={entry.version}
                  action={updateEntryAction.bind(null, organization)}
                  register={isKeeper ? keptRegister(actor, plainOf(register), units.some) : plainOf(register)}
                  entry={entry}
                  stored={{ id, version: entry.version }}
                  organization={organization}
                  currency={currency}
                  places={isKeeper ? places : null}
                />
              ) : (
                <EntryView register={register} entry={entry} currency={currency} />
              )}
            </Card>
            {Aside ? <Aside actor={actor} entry={entry} today={today} /> : null}
          </div>
          <EntryHistory register={register} entry={entry} currency={currency} isOpen={Detail === undefined} />
          {isKeeper ? <DeleteEntry register={register} entry={entry} organization={organization} /> : null}
        </div>
      </>
    );
  });
}
