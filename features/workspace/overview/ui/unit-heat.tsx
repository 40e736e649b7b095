import { ScreenLink } from "@/components/screen-link";
import type { HeatRowView, Overview } from "@/features/assess/standing/overview.rules";
import { UnitPages } from "@/features/assess/standing/ui/unit-pages";
import { HeatLegend } from "@/features/model/maturity/ui/heat-legend";
import { type HeatCell, HeatTable } from "@/features/model/maturity/ui/heat-table";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { derivationPath, overviewPath, resultPath } from "@/lib/base/addresses";
import { periodLabel } from "@/lib/base/period";

export interface UnitHeatProps {
  readonly overview: Overview;
  /** The organisation's slug. */
  readonly organization: string;
  /** By which quarters are named in texts. */
  readonly yearStartMonth: number;
}

/** With more units than this they become the rows: a table reads better down than across. */
const MAX_COLUMNS = 18;

function cellOf(view: HeatRowView["cells"][number], fn: string, props: UnitHeatProps): HeatCell {
  const { overview, organization, yearStartMonth } = props;
  const { standing, stage, score, possible, assessment, period } = view;
  const href = assessment === null ? undefined : derivationPath(organization, assessment, fn);
  const from = period === null || period === overview.period ? "" : `, from ${periodLabel(period, yearStartMonth)}`;
  if (standing === "not applicable") return { value: "not-applicable", href, detail: from.slice(2) || undefined };
  if (standing === "not assessed" || stage === null || score === null) return { value: "not-assessed", href };
  if (standing === "too early")
    return { value: "open", href, detail: `${formatScore(score)} to ${formatScore(possible ?? score)}${from}` };
  return { value: stage, href, detail: `${formatScore(score)} claimed${from}` };
}

/** The functions of one pillar over the units, as stages; tabs choose the pillar. */
export function UnitHeat(props: UnitHeatProps) {
  const { overview, organization } = props;
  const { pillars, heat, units, period, page } = overview;
  const name = pillars.find(({ key }) => key === heat.pillar)?.name ?? "";
  const across = units.map(({ unit, latest }) => ({
    key: unit.id,
    label: unit.name,
    href: latest ? resultPath(organization, latest.id) : undefined,
    mark: unit.highValueAsset ? "high value asset" : undefined,
  }));
  const cells = heat.rows.map((row) => row.cells.map((cell) => cellOf(cell, row.key, props)));
  const isWide = units.length > MAX_COLUMNS;
  const flat = cells.flat();
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
                scroll={false}
              >
                {pillar}
              </ScreenLink>
            </li>
          ))}
        </ul>
      </nav>
      <HeatTable
        caption={`${name} across units`}
        rowHeading={isWide ? "Unit" : "Function"}
        columns={isWide ? heat.rows.map(({ key, name: label }) => ({ key, label })) : across}
        sections={[
          {
            key: heat.pillar,
            rows: isWide
              ? across.map(({ key, label, href, mark }, unit) => ({
                  key,
                  label: mark ? `${label} (${mark})` : label,
                  href,
                  cells: cells.flatMap((row) => row[unit] ?? []),
                }))
              : heat.rows.map(({ key, name: label }, row) => ({ key, label, cells: cells[row] ?? [] })),
          },
        ]}
      />
      <UnitPages
        page={page}
        label="Units of the heat map"
        hrefOf={(to) => `${overviewPath(organization, { period, pillar: heat.pillar, page: to })}#heat`}
      />
      <div className="mt-3">
        <HeatLegend
          mark={!isWide && across.some(({ mark }) => mark) ? "high value asset" : undefined}
          notAssessed={flat.some(({ value }) => value === "not-assessed" || value === "open")}
          notApplicable={flat.some(({ value }) => value === "not-applicable")}
        />
      </div>
    </>
  );
}
