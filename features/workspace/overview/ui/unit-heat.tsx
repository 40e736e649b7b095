import { ScreenLink } from "@/components/screen-link";
import type { HeatRowView, Overview } from "@/features/assess/standing/overview.rules";
import { UnitPages } from "@/features/assess/standing/ui/unit-pages";
import { HeatLegend } from "@/features/model/maturity/ui/heat-legend";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { overviewPath } from "@/lib/base/addresses";
import { periodLabel } from "@/lib/base/period";
import { HeatCells, type UnitHeatCell } from "./heat-cells";

export interface UnitHeatProps {
  readonly overview: Overview;
  /** The organisation's slug. */
  readonly organization: string;
  /** By which quarters are named in texts. */
  readonly yearStartMonth: number;
}

/** The assessments that cells lead to, each once. */
const assessmentsOf = (rows: readonly HeatRowView[]) => [
  ...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ assessment }) => assessment ?? []))),
];

function cellOf(
  view: HeatRowView["cells"][number],
  assessments: readonly string[],
  props: UnitHeatProps,
): UnitHeatCell {
  const { overview, yearStartMonth } = props;
  const { standing, stage, score, possible, assessment, period } = view;
  const place = assessment === null ? {} : { at: assessments.indexOf(assessment) };
  const from = period === null || period === overview.period ? "" : `, from ${periodLabel(period, yearStartMonth)}`;
  if (standing === "not applicable")
    return { value: "not-applicable", ...place, ...(from ? { detail: from.slice(2) } : {}) };
  if (standing === "not assessed" || stage === null || score === null) return { value: "not-assessed", ...place };
  if (standing === "too early")
    return { value: "open", ...place, detail: `${formatScore(score)} to ${formatScore(possible ?? score)}${from}` };
  return { value: stage, ...place, detail: `${formatScore(score)} claimed${from}` };
}

/** The functions of one pillar over the units, as stages; tabs choose the pillar. */
export function UnitHeat(props: UnitHeatProps) {
  const { overview, organization } = props;
  const { pillars, heat, units, period, page } = overview;
  const name = pillars.find(({ key }) => key === heat.pillar)?.name ?? "";
  const assessments = assessmentsOf(heat.rows);
  const functions = heat.rows.map((row) => ({
    key: row.key,
    name: row.name,
    cells: row.cells.map((cell) => cellOf(cell, assessments, props)),
  }));
  const flat = functions.flatMap(({ cells }) => cells);
  return (
    <>
      <nav aria-label="Pillar of the heat map" className="mb-3">
        <ul className="flex flex-wrap gap-1">
          {pillars.map(({ key, name: pillar }) => (
            <li key={key}>
              <ScreenLink
                className={`inline-flex min-h-7 items-center rounded px-2.5 text-sm ${
                  key === heat.pillar ? "bg-accent-soft font-semibold text-accent" : "text-ink-2 hover:bg-line-2"
                }`}
                aria-current={key === heat.pillar ? "true" : undefined}
                href={`${overviewPath(organization, { period, pillar: key, page: page.page })}#heat`}
                keepsPlace
              >
                {pillar}
              </ScreenLink>
            </li>
          ))}
        </ul>
      </nav>
      <HeatCells
        caption={`${name} across units`}
        organization={organization}
        units={units.map(({ unit, latest }) => ({
          ...{ id: unit.id, name: unit.name },
          ...(unit.highValueAsset ? { isHighValue: true } : {}),
          ...(latest ? { latest: latest.id } : {}),
        }))}
        assessments={assessments}
        functions={functions}
      />
      <UnitPages
        page={page}
        label="Units of the heat map"
        hrefOf={(to) => `${overviewPath(organization, { period, pillar: heat.pillar, page: to })}#heat`}
      />
      <div className="mt-3">
        <HeatLegend
          mark={units.some(({ unit }) => unit.highValueAsset) ? "high value asset" : undefined}
          notAssessed={flat.some(({ value }) => value === "not-assessed" || value === "open")}
          notApplicable={flat.some(({ value }) => value === "not-applicable")}
        />
      </div>
    </>
  );
}
