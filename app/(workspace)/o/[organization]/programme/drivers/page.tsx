import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { DriverTable } from "@/components/driver/driver-table";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { NothingAssessed, StandingCrumb } from "@/components/standing/standing-basis";
import { StandingForm } from "@/components/standing/standing-form";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { requireActor } from "@/lib/auth/require-actor";
import { driverConditions, driversPath, programmePath } from "@/lib/base/addresses";
import { listDrivers } from "@/lib/driver/queries";
import { readStandingQuery } from "@/lib/standing/schema";

export const metadata: Metadata = { title: "Drivers and crosswalk" };

type Props = PageProps<"/o/[organization]/programme/drivers">;

export default async function DriversPage({ params, searchParams }: Props) {
  const [{ organization }, asked] = await Promise.all([params, searchParams]);
  const query = readStandingQuery(asked);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const { list, choices } = await listDrivers(actor, query);
    return (
      <>
        <PageHeader
          crumb={
            <>
              <Breadcrumbs
                items={[{ label: "Programme", href: programmePath(organization) }, { label: "Drivers and crosswalk" }]}
              />
              <StandingCrumb basis={list} />
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
            units={choices.units}
            action={driversPath(organization)}
          />
          <NothingAssessed actor={actor} basis={list} choices={choices} action={driversPath(organization)} />
          <DriverTable drivers={list.drivers} organization={organization} query={driverConditions(query)} />
        </div>
      </>
    );
  });
}
