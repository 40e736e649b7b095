import { Card } from "@/components/card";
import type { ResultView } from "@/features/assess/result/rules";
import { ChangeFigure } from "@/features/model/maturity/ui/change-figure";
import { HeatLegend } from "@/features/model/maturity/ui/heat-legend";
import { RadarWithTable } from "@/features/model/maturity/ui/radar-with-table";
import { periodLabel } from "@/lib/base/period";
import { BeginCard } from "./begin-card";
import { CapabilityTable } from "./capability-table";
import type { ResultPlace } from "./function-cells";
import { FunctionMap } from "./function-map";
import { GapList } from "./gap-list";
import { PillarTable } from "./pillar-table";

export interface ResultScreenProps {
  readonly view: ResultView;
  readonly previousPeriod: string | null;
  /** By which quarters are named in texts. */
  readonly yearStartMonth: number;
  readonly derivationHref: (key: string) => string;
  readonly of: ResultPlace;
  readonly maySetTargets: boolean;
}

/** A profile of fewer pillars says nothing. What is not judged is absent from it, and no spike to the centre. */
const PROFILE_MIN = 3;

/** The pillars as a table and, once enough of them are judged, as a profile. */
function Figures({ view, previousPeriod, yearStartMonth, derivationHref }: ResultScreenProps) {
  const judged = view.pillars.filter(({ standing }) => standing === "assessed");
  const isEven = view.pillars.every(({ weight }) => weight === 1);
  return (
    <div
      className={judged.length < PROFILE_MIN ? "grid gap-4" : "grid gap-4 min-[88rem]:grid-cols-[minmax(0,1fr)_21rem]"}
    >
      <Card title="Pillars">
        <PillarTable
          caption="Pillars"
          since={previousPeriod && periodLabel(previousPeriod, yearStartMonth)}
          rows={view.pillars.map((pillar) => ({
            ...pillar,
            weight: isEven ? undefined : pillar.weight,
            change: <ChangeFigure change={pillar.change} />,
            href: derivationHref(pillar.key),
            heldBy: pillar.heldBy.map((holder) => ({ ...holder, href: derivationHref(holder.key) })),
          }))}
        />
      </Card>
      {judged.length < PROFILE_MIN ? null : (
        <Card title="Profile">
          <RadarWithTable
            caption="Claimed and possible score of each pillar"
            data={judged.map(({ key, name, score, possible }) => ({
              key,
              label: name,
              claimed: score,
              possible,
              href: derivationHref(key),
            }))}
          />
        </Card>
      )}
    </div>
  );
}

/** Everything below the sentence: pillars, radar, functions, capabilities, gaps, how to begin. */
export function ResultScreen(props: ResultScreenProps) {
  const { view, of, maySetTargets } = props;
  const functions = view.pillars.flatMap((pillar) => pillar.functions);
  const targets = functions.filter((fn) => fn.target !== null && fn.standing !== "not applicable").length;
  const gapNote =
    view.gaps.length > 0 ? `${view.gaps.length} of ${targets} functions with a target are short of it` : undefined;
  const isAssessed = view.overall.standing === "assessed" || view.overall.standing === "too early";
  return (
    <div className="grid gap-4">
      {isAssessed ? <Figures {...props} /> : null}
      <Card title="Functions" note="number = stage reached">
        <FunctionMap pillars={view.pillars} of={of} yearStartMonth={props.yearStartMonth} />
        <div className="mt-4">
          <HeatLegend
            notAssessed={functions.some((fn) => fn.standing === "not assessed" || fn.standing === "too early")}
            notApplicable={functions.some((fn) => fn.standing === "not applicable")}
          />
        </div>
      </Card>
      {isAssessed ? (
        <Card title="Cross-cutting capabilities" note="the same capability in every pillar">
          <CapabilityTable capabilities={view.capabilities} pillars={view.pillars} of={of} />
        </Card>
      ) : null}
      {isAssessed || targets > 0 ? (
        <Card title="Gaps to the targets" note={gapNote}>
          <GapList gaps={view.gaps} targets={targets} of={of} maySetTargets={maySetTargets} />
        </Card>
      ) : null}
      <BeginCard pillars={view.pillars} />
    </div>
  );
}
