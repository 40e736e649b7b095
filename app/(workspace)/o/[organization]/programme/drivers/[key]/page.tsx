import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { DriverScreen } from "@/components/driver/driver-screen";
import { driverTitle } from "@/components/driver/driver-words";
import { heatHrefOf } from "@/components/driver/heat-href";
import { MappingLabel } from "@/components/driver/mapping-label";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { NothingAssessed, StandingCrumb } from "@/components/standing/standing-basis";
import { StandingForm } from "@/components/standing/standing-form";
import { DownloadLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { requireActor } from "@/lib/auth/require-actor";
import { driverConditions, driverPath, driversPath, programmePath } from "@/lib/base/addresses";
import { driverCsvPath } from "@/lib/base/data-addresses";
import { getDriver } from "@/lib/driver/queries";
import { findDriver } from "@/lib/driver/rules";
import { readDriverFilter } from "@/lib/driver/schema";
import { readStandingQuery } from "@/lib/standing/schema";

type Props = PageProps<"/o/[organization]/programme/drivers/[key]">;

/** Publications are no secret: their names need nobody's rights. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: findDriver((await params).key)?.name ?? "Driver" };
}

export default async function DriverPage({ params, searchParams }: Props) {
  const [{ organization, key }, asked] = await Promise.all([params, searchParams]);
  const query = readStandingQuery(asked);
  const filter = readDriverFilter(asked);
  const all = { ...query, ...filter };
  const actor = await requireActor(organization);
  return guarded(async () => {
    const { driver, choices } = await getDriver(actor, key, all);
    return (
      <>
        <PageHeader
          crumb={
            <>
              <Breadcrumbs
                items={[
                  { label: "Programme", href: programmePath(organization) },
                  { label: "Drivers and crosswalk", href: driversPath(organization, query) },
                  { label: driver.name },
                ]}
              />
              <StandingCrumb basis={driver} />
              <MappingLabel mapping={driver.mapping} />
            </>
          }
          title={driverTitle(driver)}
          lead={driver.text}
          actions={
            <>
              <DownloadLink href={driverCsvPath(organization, key, all)}>Export as CSV</DownloadLink>
              <PrintButton />
            </>
          }
        />
        <div className="grid gap-4">
          <StandingForm
            basis={driver}
            periods={choices.periods}
            units={choices.units}
            action={driverPath(organization, key)}
            keep={driverConditions(filter)}
          />
          <NothingAssessed
            actor={actor}
            basis={driver}
            choices={choices}
            action={driverPath(organization, key)}
            keep={driverConditions(filter)}
          />
          <DriverScreen
            driver={driver}
            filter={filter}
            query={query}
            organization={organization}
            heatHref={heatHrefOf(actor, driver.period)}
          />
        </div>
      </>
    );
  });
}
