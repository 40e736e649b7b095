import type { Metadata } from "next";
import { DownloadLink } from "@/components/button";
import { PageHeader } from "@/components/page-header";
import { PrintButton } from "@/components/print-button";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { readStandingQuery } from "@/features/assess/standing/schema";
import { NothingAssessed, StandingCrumb } from "@/features/assess/standing/ui/standing-basis";
import { StandingForm } from "@/features/assess/standing/ui/standing-form";
import { findUnit, getUnitChoices } from "@/features/organization/unit/choice.queries";
import { WhichUnit } from "@/features/organization/unit/ui/which-unit";
import { getDriver } from "@/features/programme/driver/queries";
import { findDriver } from "@/features/programme/driver/rules";
import { readDriverFilter } from "@/features/programme/driver/schema";
import { DriverScreen } from "@/features/programme/driver/ui/driver-screen";
import { driverTitle } from "@/features/programme/driver/ui/driver-words";
import { heatHrefsOf } from "@/features/programme/driver/ui/heat-href";
import { MappingLabel } from "@/features/programme/driver/ui/mapping-label";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { requireActor } from "@/lib/auth/require-actor";
import { driverConditions, driverPath, driversPath, programmePath } from "@/lib/base/addresses";
import { driverCsvPath } from "@/lib/base/data-addresses";

type Props = PageProps<"/o/[organization]/programme/drivers/[key]">;

/** Publications are no secret: their names need nobody's rights. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: findDriver((await params).key)?.name ?? "Driver" };
}

export default async function DriverPage({ params, searchParams }: Props) {
  const [{ organization, key }, asked] = await Promise.all([params, searchParams]);
  const filter = readDriverFilter(asked);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const { id, unclear } = await findUnit(actor, asked.unit);
    if (unclear) return <WhichUnit unclear={unclear} here={driverPath(organization, key)} query={asked} />;
    const query = readStandingQuery({ ...asked, unit: id });
    const all = { ...query, ...filter };
    const [{ driver, choices }, units] = await Promise.all([getDriver(actor, key, all), getUnitChoices(actor, id)]);
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
              <StandingCrumb basis={driver} timeZone={actor.timeZone} />
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
            units={units}
            organization={organization}
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
            heatHrefs={heatHrefsOf(actor, driver.period)}
          />
        </div>
      </>
    );
  });
}
