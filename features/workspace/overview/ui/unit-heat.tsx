import { ScreenLink } from "@/components/screen-link";
import type { HeatRowView, Overview } from "@/features/assess/standing/overview.rules";
import { HeatLegend } from "@/features/model/maturity/ui/heat-legend";
import { type HeatCell, HeatTable } from "@/features/model/maturity/ui/heat-table";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { derivationPath, overviewPath, resultPath } from "@/lib/base/addresses";

export interface UnitHeatProps {
  readonly overview: Overview;
  /** The organisation's slug. */
  readonly organization: string;
}

/** With more units than this they become the rows: a table reads better down than across. */
const MAX_COLUMNS = 18;

function cellOf(view: HeatRowView["cells"][number], fn: string, organization: string): HeatCell {
  if (view === null) return { value: "not-assessed", detail: "the unit has no answers" };
  const href = derivationPath(organization, view.assessment, fn);
  if (view.standing !== "assessed" || view.stage === null || view.score === null)
    return { value: view.standing === "not applicable" ? "not-applicable" : "not-assessed", href };
  return { value: view.stage, href, detail: `${formatScore(view.score)} claimed` };
}

/** The functions of one pillar over the units, as stages; tabs choose the pillar. */
export function UnitHeat({ overview, organization }: UnitHeatProps) {
  const { pillars, heat, units, period } = overview;
  const name = pillars.find(({ key }) => key === heat.pillar)?.name ?? "";
  const across = units.map(({ unit, counts }) => ({
    key: unit.id,
    label: unit.name,
    href: counts ? resultPath(organization, counts.id) : undefined,
    mark: unit.highValueAsset ? "high value asset" : undefined,
  }));
  const cells = heat.rows.map((row) => row.cells.map((cell) => cellOf(cell, row.key, organization)));
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
                href={`${overviewPath(organization, { period, pillar: key })}#heat`}
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
      <div className="mt-3">
        <HeatLegend
          mark={!isWide && across.some(({ mark }) => mark) ? "high value asset" : undefined}
          notAssessed={flat.some(({ value }) => value === "not-assessed")}
          notApplicable={flat.some(({ value }) => value === "not-applicable")}
        />
      </div>
    </>
  );
}
