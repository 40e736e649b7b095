import type { Metadata } from "next";
import { PageHeader } from "@/components/page-header";
import { PrintButton } from "@/components/print-button";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { readStandingQuery } from "@/features/assess/standing/schema";
import { NothingAssessed, StandingCrumb } from "@/features/assess/standing/ui/standing-basis";
import { StandingForm } from "@/features/assess/standing/ui/standing-form";
import { findUnit, getUnitChoices } from "@/features/organization/unit/choice.queries";
import { WhichUnit } from "@/features/organization/unit/ui/which-unit";
import { listDrivers } from "@/features/programme/driver/queries";
import { DriverTable } from "@/features/programme/driver/ui/driver-table";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { requireActor } from "@/lib/auth/require-actor";
import { driverConditions, driversPath, programmePath } from "@/lib/base/addresses";

export const metadata: Metadata = { title: "Drivers and crosswalk" };

type Props = PageProps<"/o/[organization]/programme/drivers">;

export default async function DriversPage({ params, searchParams }: Props) {
  const [{ organization }, asked] = await Promise.all([params, searchParams]);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const { id, unclear } = await findUnit(actor, asked.unit);
    if (unclear) return <WhichUnit unclear={unclear} here={driversPath(organization)} query={asked} />;
    const query = readStandingQuery({ ...asked, unit: id });
    const [{ list, choices }, units] = await Promise.all([listDrivers(actor, query), getUnitChoices(actor, id)]);
    return (
      <>
        <PageHeader
          crumb={
            <>
              <Breadcrumbs
                items={[{ label: "Programme", href: programmePath(organization) }, { label: "Drivers and crosswalk" }]}
              />
              <StandingCrumb basis={list} timeZone={actor.timeZone} />
            </>
          }
          title="What drives the programme, and what your answers support of it."
          lead="Each requirement is linked to functions of the model, and is supported as far as the weakest of them. Over several units, a function has the stage of its mean, weighted by criticality. Where nobody has answered, support is unknown; where no function is linked, the answers say nothing."
          actions={<PrintButton />}
        />
        <div className="grid gap-4">
          <StandingForm
            basis={list}
            periods={choices.periods}
            units={units}
            organization={organization}
            action={driversPath(organization)}
          />
          <NothingAssessed actor={actor} basis={list} choices={choices} action={driversPath(organization)} />
          <DriverTable drivers={list.drivers} organization={organization} query={driverConditions(query)} />
        </div>
      </>
    );
  });
}
