import { Card } from "@/components/card";
import { Chip } from "@/components/chip";
import { ScreenLink } from "@/components/screen-link";
import type { StandingQuery } from "@/features/assess/standing/schema";
import { Issued } from "@/features/model/catalogue/ui/citation";
import { RailLegend, type RailMark } from "@/features/model/maturity/ui/rail-legend";
import type { DriverSummary } from "@/features/programme/driver/schema";
import { driverPath } from "@/lib/base/addresses";
import { counted } from "@/lib/base/format";
import { requirementsText } from "./driver-words";
import { MappingLabel } from "./mapping-label";
import { TotalsTable } from "./totals-table";

export interface DriverTableProps {
  readonly drivers: readonly DriverSummary[];
  readonly organization: string;
  readonly query: StandingQuery;
}

function Heading({ driver, href }: { readonly driver: DriverSummary; readonly href: string }) {
  const { key, name, publisher, issued, totals, mapping } = driver;
  return (
    <div className="grid justify-items-start gap-1 xl:min-w-56">
      <ScreenLink className="link" href={href}>
        {name}
      </ScreenLink>
      <span className="quiet font-normal">
        {publisher}, <Issued value={issued} /> · {requirementsText(key, totals.requirements)}
      </span>
      <MappingLabel mapping={mapping} />
      {totals.datePassed > 0 ? <Chip>{`${counted(totals.datePassed, "date")} passed`}</Chip> : null}
    </div>
  );
}

const marksOf = (drivers: readonly DriverSummary[]): RailMark[] =>
  drivers.some(({ totals }) => totals.standing === "assessed") ? ["claimed", "possible"] : [];

/** The drivers, each with what the answers support of it in total. */
export function DriverTable({ drivers, organization, query }: DriverTableProps) {
  return (
    <Card title="Drivers">
      <TotalsTable
        caption="Drivers with what the answers support of each"
        rowHeading="Driver"
        rows={drivers.map((driver) => ({
          key: driver.key,
          name: driver.name,
          heading: <Heading driver={driver} href={driverPath(organization, driver.key, query)} />,
          totals: driver.totals,
          href: (support) => driverPath(organization, driver.key, { ...query, support }),
        }))}
      />
      <div className="mt-3 sm:max-xl:hidden">
        <RailLegend marks={marksOf(drivers)} />
      </div>
    </Card>
  );
}
