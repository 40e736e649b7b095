import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { titleOf } from "@/app/(workspace)/_components/title-of";
import { EntryForm } from "@/components/register/entry-form";
import { NeedsUnit } from "@/components/register/needs-unit";
import { keptRegister, lacksUnit, ownerOptions, placeOptions } from "@/components/register/place-options";
import { aOf } from "@/components/register/value-text";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireAllowed } from "@/lib/access/rules";
import { requireActor } from "@/lib/auth/require-actor";
import { programmePath, registerPath } from "@/lib/base/addresses";
import { plainOf } from "@/lib/register/definition.rules";
import { startOf } from "@/lib/register/rules";
import { createEntryAction } from "@/lib/registers/actions";
import { requireRegister } from "@/lib/registers/list.register";
import { getFormChoices } from "@/lib/registers/queries";

type Props = PageProps<"/o/[organization]/programme/[register]/new">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { register } = await params;
  return titleOf("Add an entry", async () => `Add ${aOf(requireRegister(register))}`);
}

export default async function NewEntryPage({ params, searchParams }: Props) {
  const [{ organization, register: key }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const register = requireRegister(key);
    requireAllowed(actor, register.access);
    const { people, units, currency } = await getFormChoices(actor);
    const places = { people: ownerOptions(people), units: placeOptions(actor, register, units) };
    const subject = typeof query.subject === "string" ? query.subject : undefined;
    const unitId = places.units.find(({ value }) => value !== "" && value === query.unit)?.value;
    return (
      <>
        <PageHeader
          crumb={
            <Breadcrumbs
              items={[
                { label: "Programme", href: programmePath(organization) },
                { label: register.title, href: registerPath(organization, key) },
              ]}
            />
          }
          title={`Add ${aOf(register)}`}
        />
        {lacksUnit(actor, register, units) ? (
          <NeedsUnit register={register} who={actor} organization={organization} />
        ) : (
          <Card className="max-w-[42rem]">
            <EntryForm
              action={createEntryAction.bind(null, organization)}
              register={keptRegister(actor, plainOf(register), units)}
              entry={startOf(register, { subject, unitId: register.unit === "none" ? undefined : unitId })}
              organization={organization}
              currency={currency}
              places={places}
            />
          </Card>
        )}
      </>
    );
  });
}
