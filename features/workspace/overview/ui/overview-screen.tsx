import { Card } from "@/components/card";
import { PillarTable } from "@/features/assess/result/ui/pillar-table";
import type { Overview } from "@/features/assess/standing/overview.rules";
import { JudgedChange } from "@/features/assess/standing/ui/judged-change";
import { organizationDerivationPath } from "@/lib/base/addresses";
import { counted } from "@/lib/base/format";
import { periodLabel } from "@/lib/base/period";
import { TrendCard } from "./trend-card";
import { UnitComparison } from "./unit-comparison";
import { UnitHeat } from "./unit-heat";

export interface OverviewScreenProps {
  readonly overview: Overview;
  /** The organisation's slug. */
  readonly organization: string;
  /** By which quarters are named in texts. */
  readonly yearStartMonth: number;
}

/** Everything below the sentence: pillars, heat map, trend, units side by side. */
export function OverviewScreen({ overview, organization, yearStartMonth }: OverviewScreenProps) {
  const { pillars, heat, period, since, page } = overview;
  const isEven = pillars.every(({ weight }) => weight === pillars[0]?.weight);
  const heatName = pillars.find(({ key }) => key === heat.pillar)?.name;
  return (
    <div className="grid gap-4">
      <Card title="Pillars" note="over all units, weighted by criticality">
        <PillarTable
          caption="Pillars of the organisation"
          since={pillars.some(({ standing }) => standing === "assessed") ? periodLabel(since, yearStartMonth) : null}
          rows={pillars.map((pillar) => ({
            ...pillar,
            functionCount: pillar.slots,
            weight: isEven ? undefined : pillar.weight,
            target: null,
            last: null,
            change: <JudgedChange change={pillar.change} />,
            href: organizationDerivationPath(organization, pillar.key, period),
            heldBy: pillar.weakest.map(({ key, name, units, of }) => ({
              key,
              name: `${name} (${units} of ${counted(of, "unit")})`,
              isAssessed: true,
              href: organizationDerivationPath(organization, pillar.key, period),
            })),
          }))}
        />
      </Card>
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <Card id="heat" title={`${heatName} across units`} note="number = stage reached">
          <UnitHeat overview={overview} organization={organization} yearStartMonth={yearStartMonth} />
        </Card>
        <Card title="Trend">
          <TrendCard overview={overview} organization={organization} yearStartMonth={yearStartMonth} />
        </Card>
      </div>
      <Card id="units" title="Units" note={`${page.total} side by side`}>
        <UnitComparison overview={overview} organization={organization} yearStartMonth={yearStartMonth} />
      </Card>
    </div>
  );
}
