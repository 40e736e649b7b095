import { Chip } from "@/components/chip";
import { NumberLink } from "@/components/number-link";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { nameOf } from "@/features/assess/result/rules";
import { FigureLink } from "@/features/assess/result/ui/figure-link";
import type { Overview, UnitFigure, UnitRow } from "@/features/assess/standing/overview.rules";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { stageName } from "@/features/model/maturity/ui/stages";
import { KIND_LABELS } from "@/features/organization/unit/ui/unit-text";
import { derivationPath, organizationDerivationPath, resultPath } from "@/lib/base/addresses";

export interface UnitComparisonProps {
  readonly overview: Overview;
  /** The organisation's slug. */
  readonly organization: string;
}

/** One figure of a unit: the depth of its average stage behind the score, the floor in words below. */
function Cell({ figure, href, label }: { readonly figure: UnitFigure; readonly href: string; readonly label: string }) {
  if (figure.standing !== "assessed" || figure.score === null || figure.average === null || figure.floor === null) {
    const isOpen = figure.standing === "not assessed";
    return (
      <ScreenLink
        className={`heat-cell ${isOpen ? "heat-unknown" : "heat-none"} min-w-12`}
        href={href}
        title={`${label}: ${figure.standing}`}
        aria-label={`${label}: ${figure.standing}`}
      >
        {isOpen ? "?" : "n/a"}
      </ScreenLink>
    );
  }
  const words = `${formatScore(figure.score)} claimed, ${stageName(figure.average)} on average, floor ${stageName(figure.floor)}`;
  return (
    <ScreenLink
      className={`heat-cell heat-${figure.average} min-w-12`}
      href={href}
      title={`${label}: ${words}`}
      aria-label={`${label}: ${words}`}
    >
      {formatScore(figure.score)}
    </ScreenLink>
  );
}

function UnitName({ row, organization }: { readonly row: UnitRow; readonly organization: string }) {
  const { unit, depth, counts, started } = row;
  const target = counts ?? started;
  return (
    <span className="block" style={{ paddingInlineStart: `${depth * 1.125}rem` }}>
      {target ? (
        <ScreenLink className="link" href={resultPath(organization, target.id)}>
          {unit.name}
        </ScreenLink>
      ) : (
        unit.name
      )}
      {unit.highValueAsset ? (
        <>
          {" "}
          <Chip tone="accent">
            <abbr className="no-underline" title="high value asset">
              HVA
            </abbr>
          </Chip>
        </>
      ) : null}
      <span className="quiet block font-normal">{`${KIND_LABELS[unit.kind]}, criticality ${unit.criticality}`}</span>
    </span>
  );
}

/** Which assessment counts, said only where it is not the chosen period's. */
function periodText({ counts, started }: UnitRow): string {
  if (counts) return counts.period;
  return started ? `${started.period}, nothing answered` : "none";
}

/** Answered criteria of those that apply. */
function Completeness(props: {
  readonly of: { readonly answered: number; readonly applicable: number };
  readonly label: string;
  readonly href: string;
}) {
  return (
    <NumberLink block href={props.href}>
      <span className="sr-only">{`${props.label}, answered `}</span>
      {props.of.answered} of {props.of.applicable}
    </NumberLink>
  );
}

/** The units side by side, in the order of the tree; every figure leads to how it was worked out. */
export function UnitComparison({ overview, organization }: UnitComparisonProps) {
  const { pillars, units, period } = overview;
  return (
    <Table caption="Units side by side">
      <thead>
        <tr>
          <Th>Unit</Th>
          <Th>Overall</Th>
          {pillars.map(({ key, name }) => (
            <Th key={key} className="w-24 min-w-14">
              {name}
            </Th>
          ))}
          <Th>Floor</Th>
          <Th numeric>Answered</Th>
          <Th>Assessment</Th>
        </tr>
      </thead>
      <tbody>
        {units.map((row) => {
          const { unit, counts } = row;
          return (
            <tr key={unit.id}>
              <Th scope="row">
                <UnitName row={row} organization={organization} />
              </Th>
              {counts ? (
                <>
                  <Td>
                    <Cell
                      figure={counts.overall}
                      href={derivationPath(organization, counts.id, "overall")}
                      label={`${unit.name}, overall`}
                    />
                  </Td>
                  {counts.pillars.map((figure) => (
                    <Td key={figure.key}>
                      <Cell
                        figure={figure}
                        href={derivationPath(organization, counts.id, figure.key)}
                        label={`${unit.name}, ${nameOf(figure.key)}`}
                      />
                    </Td>
                  ))}
                  <Td className="text-sm">{counts.overall.floor === null ? null : stageName(counts.overall.floor)}</Td>
                </>
              ) : (
                <Td colSpan={pillars.length + 2}>
                  <span className="quiet">not assessed</span>
                </Td>
              )}
              <Td numeric className="quiet">
                {counts ? (
                  <Completeness
                    of={counts.overall}
                    label={unit.name}
                    href={derivationPath(organization, counts.id, "overall")}
                  />
                ) : null}
              </Td>
              <Td className="quiet num">
                {counts && counts.period !== period ? `of ${periodText(row)}` : periodText(row)}
              </Td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <Th scope="row">
            Organisation <span className="quiet font-normal">weighted by criticality</span>
          </Th>
          <Td>
            <FigureLink
              {...overview.overall}
              href={organizationDerivationPath(organization, "overall", period)}
              label="Organisation, overall"
            />
          </Td>
          {pillars.map((pillar) => (
            <Td key={pillar.key}>
              <FigureLink
                {...pillar}
                href={organizationDerivationPath(organization, pillar.key, period)}
                label={`Organisation, ${pillar.name}`}
              />
            </Td>
          ))}
          <Td className="text-sm">{overview.overall.floor === null ? null : stageName(overview.overall.floor)}</Td>
          <Td numeric className="quiet">
            <Completeness
              of={overview.overall}
              label="Organisation"
              href={organizationDerivationPath(organization, "overall", period)}
            />
          </Td>
          <Td />
        </tr>
      </tfoot>
    </Table>
  );
}
