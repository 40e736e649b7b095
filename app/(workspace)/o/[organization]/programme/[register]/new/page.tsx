import type { Metadata } from "next";
import { Card } from "@/components/card";
import { PageHeader } from "@/components/page-header";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { plainOf } from "@/features/programme/register/definition.rules";
import { mayKeep } from "@/features/programme/register/policy";
import { startOf } from "@/features/programme/register/rules";
import { aOf } from "@/features/programme/register/ui/value-text";
import { createEntryAction } from "@/features/workspace/registers/actions";
import { requireRegister } from "@/features/workspace/registers/list.register";
import { getFormChoices } from "@/features/workspace/registers/queries";
import { EntryForm } from "@/features/workspace/registers/ui/entry-form";
import { NeedsUnit } from "@/features/workspace/registers/ui/needs-unit";
import { keptRegister, lacksUnit, ownerChoices, placesOf } from "@/features/workspace/registers/ui/place-options";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { titleOf } from "@/features/workspace/shell/ui/title-of";
import { requireAllowed } from "@/lib/access/require-allowed";
import { requireActor } from "@/lib/auth/require-actor";
import { programmePath, registerPath } from "@/lib/base/addresses";

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
    const asked = typeof query.unit === "string" ? query.unit : undefined;
    const { people, units, currency } = await getFormChoices(actor, asked);
    const places = { people: ownerChoices(people), units: placesOf(actor, register, units) };
    const subject = typeof query.subject === "string" ? query.subject : undefined;
    const unitId = units.chosen && mayKeep(actor, register, { unitId: units.chosen.id }) ? units.chosen.id : undefined;
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
        {lacksUnit(actor, register, units.some) ? (
          <NeedsUnit register={register} who={actor} organization={organization} />
        ) : (
          <Card className="max-w-[42rem]">
            <EntryForm
              action={createEntryAction.bind(null, organization)}
              register={keptRegister(actor, plainOf(register), units.some)}
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
