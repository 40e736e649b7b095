import { Card } from "@/components/card";
import { EmptyState } from "@/components/empty-state";
import type { StandingQuery } from "@/features/assess/standing/schema";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";
import { ztmm } from "@/features/model/catalogue/ztmm/model";
import { findDriver } from "@/features/programme/driver/rules";
import type { DriverDto, DriverFilter } from "@/features/programme/driver/schema";
import { driverConditions, driverPath } from "@/lib/base/addresses";
import { DriverFilterForm } from "./driver-filter-form";
import { requirementsText, SUPPORT_COLUMNS, wordsOf } from "./driver-words";
import type { HeatHrefs } from "./heat-href";
import { RequirementTable } from "./requirement-table";
import { TotalsTable } from "./totals-table";

export interface DriverScreenProps {
  readonly driver: DriverDto;
  readonly filter: DriverFilter;
  readonly query: StandingQuery;
  readonly organization: string;
  readonly heatHrefs: HeatHrefs;
}

/** The filter in words, for the screen and for paper. */
function filterText(filter: DriverFilter): string {
  const pillar = ztmm.pillars.find(({ key }) => key === filter.pillar)?.name;
  const support = SUPPORT_COLUMNS.find(({ key }) => key === filter.support)?.label;
  const parts = [
    pillar && `functions of ${pillar} alone`,
    filter.group,
    filter.level && `${filter.level} level`,
    support && `support: ${support}`,
    filter.text && `containing “${filter.text}”`,
  ].filter(Boolean);
  return parts.join("; ");
}

/** The publication, and where its requirements were read if that is another one. */
function Sources({ driver }: { readonly driver: string }) {
  const found = findDriver(driver);
  if (!found) return null;
  const { document, source } = found;
  return <SourceLine sources={document === source.document ? [source] : [{ document }, source]} />;
}

/** Totals by pillar, the filter, and the requirements that it leaves. */
export function DriverScreen({ driver, filter, query, organization, heatHrefs }: DriverScreenProps) {
  const { key, totals, pillars, items } = driver;
  const words = wordsOf(key);
  const chosen = filterText(filter);
  const heading = words.one.charAt(0).toUpperCase() + words.one.slice(1);
  return (
    <div className="grid gap-4">
      <Card title="Support by pillar" note={`a pillar counts the ${words.many} that its functions are linked to`}>
        <TotalsTable
          caption={`${driver.name}: support by pillar and in total`}
          rowHeading="Pillar"
          rows={[
            ...pillars.map((pillar) => ({
              key: pillar.key,
              name: pillar.name,
              totals: pillar,
              href: (support: DriverFilter["support"]) =>
                driverPath(organization, key, { ...query, pillar: readPillar(pillar.key), support }),
            })),
            {
              key: "total",
              name: "In total",
              totals,
              href: (support: DriverFilter["support"]) => driverPath(organization, key, { ...query, support }),
            },
          ]}
        />
        <Sources driver={key} />
      </Card>
      <Card
        title={`${words.many.charAt(0).toUpperCase()}${words.many.slice(1)}`}
        note={`${items.length} of ${requirementsText(key, totals.requirements)}${chosen && `; ${chosen}`}`}
      >
        <DriverFilterForm
          driver={{ key, groupNames: driver.groupNames, hasLevels: key === "dod" }}
          filter={filter}
          action={driverPath(organization, key)}
          keep={driverConditions(query)}
        />
        {items.length === 0 ? (
          <EmptyState title="Nothing fits this filter." headingLevel={3}>
            <p>Take a part of it away, or clear it.</p>
          </EmptyState>
        ) : (
          <div className="mt-4">
            <RequirementTable
              caption={`${driver.name}: ${words.many}`}
              rowHeading={heading}
              items={items}
              heatHrefs={heatHrefs}
              here={{ organization, driver: key, conditions: { ...query, ...filter } }}
            />
          </div>
        )}
      </Card>
    </div>
  );
}

const readPillar = (key: string) => ztmm.pillars.find((pillar) => pillar.key === key)?.key;
