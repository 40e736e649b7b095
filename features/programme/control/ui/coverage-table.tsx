import { NumberLink } from "@/components/number-link";
import { Table, Td, Th } from "@/components/table";
import { programme } from "@/features/model/catalogue/programme/model";
import {
  type ControlCoverage,
  type CoverageMatrix,
  hasPlatform,
  type PillarKey,
  PLATFORMS,
  type Platform,
} from "@/features/programme/control/rules";
import { controlsPath } from "@/lib/base/addresses";
import { counted } from "@/lib/base/format";
import { controlCoverageText, overUnitsText, pillarLabel, USE_LABELS } from "./control-text";

export interface ControlCoverageTableProps {
  readonly organization: string;
  readonly matrix: CoverageMatrix;
  /** The unit that is looked at; undefined for all. */
  readonly unit: string | undefined;
}

const servicesOf = (pillar: PillarKey, platform: Platform): readonly string[] =>
  programme.cloudServices.find((each) => each.pillar === pillar && each.provider === platform)?.services ?? [];

/** What is in place for certain, and what may be, as a bar; the figure beside it says the same. */
function Bar({ range }: Pick<ControlCoverage, "range">) {
  if (range === null) return null;
  return (
    <span aria-hidden="true" className="mt-1 flex h-1.5 w-28 max-w-full overflow-clip rounded-sm bg-line print:hidden">
      <span className="bg-accent" style={{ width: `${range.low * 100}%` }} />
      <span className="bg-accent opacity-35" style={{ width: `${(range.high - range.low) * 100}%` }} />
    </span>
  );
}

/** `isOfMany`: over several units, of which some may have said nothing. */
function Figures({ coverage, isOfMany }: { readonly coverage: ControlCoverage; readonly isOfMany: boolean }) {
  return (
    <>
      <Bar range={coverage.answered === 0 ? null : coverage.range} />
      {coverage.total > 0 ? (
        <span className="quiet block">
          {coverage.answered} of {coverage.total} answered
          {isOfMany ? `, ${overUnitsText(coverage.units)}` : ""}
        </span>
      ) : null}
    </>
  );
}

/**
 * What the platforms do not add up to: controls that are the same on every platform are answered once and stand in none of
 * the columns. `pillar` undefined: of all pillars.
 */
function Once(props: {
  readonly all: ControlCoverage;
  readonly platforms: readonly ControlCoverage[];
  readonly pillar?: PillarKey;
}) {
  const { all, platforms, pillar } = props;
  const rest = (what: "answered" | "total") => platforms.reduce((left, each) => left - each[what], all[what]);
  const count = programme.controls.filter(
    (control) => !hasPlatform(control) && (pillar === undefined || control.pillar === pillar),
  ).length;
  if (rest("total") === 0) return null;
  const controls = `${counted(count, "control that is", "controls that are")} the same on every platform`;
  const isAll = rest("total") === all.total;
  return (
    <span className="quiet block max-w-48">
      {isAll ? controls : `with ${controls}: ${rest("answered")} of ${rest("total")} answered`}
    </span>
  );
}

/** The figure; where no unit uses the platform, whether that was said or is not known yet. */
function wordsOf(coverage: ControlCoverage, { open }: { readonly open: number }): string {
  if (coverage.total > 0) return controlCoverageText(coverage);
  return open > 0 ? USE_LABELS.open : USE_LABELS.unused;
}

/** Pillars x platforms: how much is in place, how much is answered, and the provider's own services for it. */
export function ControlCoverageTable({ organization, matrix, unit }: ControlCoverageTableProps) {
  const isOfMany = unit === undefined;
  return (
    <Table caption="Controls in place, by pillar and platform" phone="stack">
      <thead>
        <tr>
          <Th>Pillar</Th>
          {PLATFORMS.map(({ value, label }) => (
            <Th key={value} className="whitespace-nowrap">
              {label}
            </Th>
          ))}
          <Th>Together</Th>
        </tr>
      </thead>
      <tbody>
        {matrix.pillars.map(({ pillar, platforms, all }) => (
          <tr key={pillar}>
            <Th scope="row" className="align-top">
              {pillarLabel(pillar)}
            </Th>
            {platforms.map((cell, index) => {
              const label = PLATFORMS.find(({ value }) => value === cell.platform)?.label ?? cell.platform;
              const services = servicesOf(pillar, cell.platform);
              const words = wordsOf(cell, matrix.platforms[index] ?? { open: 0 });
              return (
                <Td key={cell.platform} label={label} className="align-top">
                  <div>
                    <NumberLink
                      block
                      href={controlsPath(organization, { unit, pillar })}
                      aria-label={`${pillarLabel(pillar)}, ${label}: ${words}`}
                    >
                      {words}
                    </NumberLink>
                    <Figures coverage={cell} isOfMany={isOfMany} />
                    {services.length > 0 ? <span className="quiet block max-w-40">{services.join(", ")}</span> : null}
                  </div>
                </Td>
              );
            })}
            <Td label="Together" className="align-top">
              <div>
                {controlCoverageText(all)}
                <Figures coverage={all} isOfMany={isOfMany} />
                <Once all={all} platforms={platforms} pillar={pillar} />
              </div>
            </Td>
          </tr>
        ))}
      </tbody>
      <tbody>
        <tr>
          <Th scope="row" className="align-top">
            All pillars
          </Th>
          {matrix.platforms.map((cell) => (
            <Td
              key={cell.platform}
              label={PLATFORMS.find(({ value }) => value === cell.platform)?.label}
              className="align-top"
            >
              <div>
                {wordsOf(cell, cell)}
                <Figures coverage={cell} isOfMany={isOfMany} />
                {isOfMany ? (
                  <span className="quiet block">
                    {cell.used} in use, {cell.unused} not, {cell.open} not said
                  </span>
                ) : null}
              </div>
            </Td>
          ))}
          <Td label="Together" className="align-top">
            <div>
              {controlCoverageText(matrix.all)}
              <Figures coverage={matrix.all} isOfMany={isOfMany} />
              <Once all={matrix.all} platforms={matrix.platforms} />
            </div>
          </Td>
        </tr>
      </tbody>
    </Table>
  );
}
