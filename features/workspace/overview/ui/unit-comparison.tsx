import { Chip } from "@/components/chip";
import { NumberLink } from "@/components/number-link";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { nameOf, OVERALL } from "@/features/assess/result/rules";
import { FigureLink } from "@/features/assess/result/ui/figure-link";
import type { Overview, UnitFigure, UnitRow } from "@/features/assess/standing/overview.rules";
import { UnitPages } from "@/features/assess/standing/ui/unit-pages";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { stageName } from "@/features/model/maturity/ui/stages";
import { KIND_LABELS } from "@/features/organization/unit/ui/unit-text";
import { organizationDerivationPath, overviewPath, resultPath } from "@/lib/base/addresses";
import { periodLabel } from "@/lib/base/period";

export interface UnitComparisonProps {
  readonly overview: Overview;
  /** The organisation's slug. */
  readonly organization: string;
  /** By which quarters are named in texts. */
  readonly yearStartMonth: number;
}

/** One figure of a unit: the depth of its average stage behind the score. Without one, a sign that says why. */
function Cell({ figure, href, label }: { readonly figure: UnitFigure; readonly href: string; readonly label: string }) {
  const { standing, score, average, floor, settled, slots } = figure;
  if (standing !== "assessed" || score === null || average === null) {
    const isOpen = standing !== "not applicable";
    const words = standing === "too early" ? `too early to score, ${settled} of ${slots} functions judged` : standing;
    return (
      <ScreenLink
        className={`heat-cell ${isOpen ? "heat-unknown" : "heat-none"} min-w-12`}
        href={href}
        aria-label={`${label}: ${words}`}
      >
        {isOpen ? "?" : "n/a"}
      </ScreenLink>
    );
  }
  const words = `${formatScore(score)} claimed, ${stageName(average)} on average${floor === null ? "" : `, floor ${stageName(floor)}`}`;
  return (
    <ScreenLink className={`heat-cell heat-${average} min-w-12`} href={href} aria-label={`${label}: ${words}`}>
      {formatScore(score)}
    </ScreenLink>
  );
}

function UnitName({ row, organization }: { readonly row: UnitRow; readonly organization: string }) {
  const { unit, depth, latest } = row;
  return (
    <span className="block" style={{ paddingInlineStart: `${depth * 1.125}rem` }}>
      {latest ? (
        <ScreenLink className="link" href={resultPath(organization, latest.id)}>
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

/** Which period the figures are from, and whether they are approved. */
function fromText({ from, isApproved, latest }: UnitRow, yearStartMonth: number): string {
  const period = from ?? latest?.period;
  if (period === undefined) return "none";
  const label = periodLabel(period, yearStartMonth);
  if (from === null) return `${label}, nothing judged`;
  return isApproved ? `${label}, approved` : label;
}

/** Functions judged, of those that apply. */
function Judged(props: {
  readonly of: { readonly settled: number; readonly slots: number };
  readonly label: string;
  readonly href: string;
}) {
  return (
    <NumberLink block href={props.href}>
      <span className="sr-only">{`${props.label}, judged `}</span>
      {props.of.settled} of {props.of.slots}
    </NumberLink>
  );
}

const floorText = ({ standing, floor }: Pick<UnitFigure, "standing" | "floor">) =>
  standing === "assessed" && floor !== null ? stageName(floor) : null;

function Row({ row, overview, organization, yearStartMonth }: UnitComparisonProps & { readonly row: UnitRow }) {
  const { unit, overall, pillars } = row;
  const { period } = overview;
  const href = (of: string) => organizationDerivationPath(organization, of, period, { unit: unit.id });
  return (
    <tr>
      <Th scope="row">
        <UnitName row={row} organization={organization} />
      </Th>
      {overall.standing === "not assessed" ? (
        <Td colSpan={pillars.length + 2}>
          <span className="quiet">not assessed</span>
        </Td>
      ) : (
        <>
          <Td>
            <Cell figure={overall} href={href(OVERALL)} label={`${unit.name}, overall`} />
          </Td>
          {pillars.map((figure) => (
            <Td key={figure.key}>
              <Cell figure={figure} href={href(figure.key)} label={`${unit.name}, ${nameOf(figure.key)}`} />
            </Td>
          ))}
          <Td className="text-sm">{floorText(overall)}</Td>
        </>
      )}
      <Td numeric className="quiet">
        <Judged of={overall} label={unit.name} href={href(OVERALL)} />
      </Td>
      <Td className="quiet num">{fromText(row, yearStartMonth)}</Td>
    </tr>
  );
}

/** The units side by side, in the order of the tree; every figure leads to how it was worked out. */
export function UnitComparison({ overview, organization, yearStartMonth }: UnitComparisonProps) {
  const { pillars, units, period, page, heat, overall } = overview;
  const href = (of: string) => organizationDerivationPath(organization, of, period);
  return (
    <>
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
            <Th numeric>Judged</Th>
            <Th>From</Th>
          </tr>
        </thead>
        <tbody>
          {units.map((row) => (
            <Row
              key={row.unit.id}
              row={row}
              overview={overview}
              organization={organization}
              yearStartMonth={yearStartMonth}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <Th scope="row">
              Organisation <span className="quiet font-normal">weighted by criticality</span>
            </Th>
            <Td>
              <FigureLink {...overall} href={href(OVERALL)} label="Organisation, overall" />
            </Td>
            {pillars.map((pillar) => (
              <Td key={pillar.key}>
                <FigureLink {...pillar} href={href(pillar.key)} label={`Organisation, ${pillar.name}`} />
              </Td>
            ))}
            <Td className="text-sm">{floorText(overall)}</Td>
            <Td numeric className="quiet">
              <Judged of={overall} label="Organisation" href={href(OVERALL)} />
            </Td>
            <Td />
          </tr>
        </tfoot>
      </Table>
      <UnitPages
        page={page}
        label="Units of the table"
        hrefOf={(to) => `${overviewPath(organization, { period, pillar: heat.pillar, page: to })}#units`}
      />
    </>
  );
}
