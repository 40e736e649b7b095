import { NumberLink } from "@/components/number-link";
import { Table, Td, Th } from "@/components/table";
import { OVERALL } from "@/features/assess/result/rules";
import { FigureLink } from "@/features/assess/result/ui/figure-link";
import type { Overview, UnitFigure, UnitRow } from "@/features/assess/standing/overview.rules";
import { UnitPages } from "@/features/assess/standing/ui/unit-pages";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { stageName } from "@/features/model/maturity/ui/stages";
import { KIND_LABELS } from "@/features/organization/unit/ui/unit-text";
import { organizationDerivationPath, overviewPath } from "@/lib/base/addresses";
import { periodLabel } from "@/lib/base/period";
import { type ComparedUnit, type UnitCell, UnitRows } from "./unit-rows";

export interface UnitComparisonProps {
  readonly overview: Overview;
  /** The organisation's slug. */
  readonly organization: string;
  /** By which quarters are named in texts. */
  readonly yearStartMonth: number;
}

function cellOf({ standing, score, average, floor, settled, slots }: UnitFigure): UnitCell {
  if (standing === "assessed" && score !== null && average !== null)
    return { score: formatScore(score), average, ...(floor === null ? {} : { floor }) };
  const words = standing === "too early" ? `too early to score, ${settled} of ${slots} functions judged` : standing;
  return { words, isOpen: standing !== "not applicable" };
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
const judgedText = ({ settled, slots }: Pick<UnitFigure, "settled" | "slots">) => `${settled} of ${slots}`;

function comparedUnit(row: UnitRow, yearStartMonth: number): ComparedUnit {
  const { unit, depth, overall, pillars, latest } = row;
  return {
    ...{ id: unit.id, name: unit.name, depth },
    about: `${KIND_LABELS[unit.kind]}, criticality ${unit.criticality}`,
    ...(unit.highValueAsset ? { isHighValue: true } : {}),
    ...(latest ? { latest: latest.id } : {}),
    ...(overall.standing === "not assessed" ? {} : { cells: [overall, ...pillars].map(cellOf) }),
    judged: judgedText(overall),
    from: fromText(row, yearStartMonth),
  };
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
        <UnitRows
          organization={organization}
          period={period}
          columns={[{ key: OVERALL, name: "Overall" }, ...pillars.map(({ key, name }) => ({ key, name }))]}
          units={units.map((row) => comparedUnit(row, yearStartMonth))}
        />
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
            <Td className="text-sm">
              {overall.standing === "assessed" && overall.floor !== null ? stageName(overall.floor) : null}
            </Td>
            <Td numeric className="quiet">
              <NumberLink block href={href(OVERALL)}>
                <span className="sr-only">Organisation, judged </span>
                {judgedText(overall)}
              </NumberLink>
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
