import type { ReactNode } from "react";
import { NumberLink } from "@/components/number-link";
import { Table, Td, Th } from "@/components/table";
import { ScoreNote } from "@/features/model/maturity/ui/score-note";
import { railState, StageRail } from "@/features/model/maturity/ui/stage-rail";
import { StageScale } from "@/features/model/maturity/ui/stage-scale";
import type { SupportKey, Totals } from "@/features/programme/driver/schema";
import { meanText, SUPPORT_COLUMNS } from "./driver-words";

export interface TotalsRow {
  readonly key: string;
  readonly name: string;
  /** What stands in the first cell; the name unless given. */
  readonly heading?: ReactNode;
  readonly totals: Totals;
  /** Where the requirements with a support are listed. */
  readonly href: (support: SupportKey) => string;
}

export interface TotalsTableProps {
  readonly caption: string;
  readonly rowHeading: string;
  readonly rows: readonly TotalsRow[];
}

/** The rail repeats the mean: left out where all columns do not fit, as on A4. */
const RAIL = "w-full min-w-36 sm:max-xl:hidden";

function MeanCell({ name, totals }: Pick<TotalsRow, "name" | "totals">) {
  return (
    <div className="grid w-full gap-1">
      <span className="num">{meanText(totals)}</span>
      {totals.standing === "not linked" ? null : (
        <div className={RAIL}>
          <StageRail
            claimed={totals.score}
            possible={totals.possible}
            state={railState(totals.standing)}
            label={`${name}, mean support`}
          />
          <StageScale />
        </div>
      )}
    </div>
  );
}

/** The mean of each row as a rail with its scale, and how many requirements are supported how far. */
export function TotalsTable({ caption, rowHeading, rows }: TotalsTableProps) {
  const isUsed = (key: SupportKey) => key !== "not-applicable" || rows.some(({ totals }) => totals.counts[key] > 0);
  const columns = SUPPORT_COLUMNS.filter(({ key }) => isUsed(key));
  return (
    <>
      <Table caption={caption} phone="stack">
        <thead>
          <tr>
            <Th rowSpan={2}>{rowHeading}</Th>
            <Th rowSpan={2} className="pe-6">
              Mean support
            </Th>
            <Th colSpan={columns.length} scope="colgroup" className="text-center">
              How many are supported how far
            </Th>
          </tr>
          <tr>
            {columns.map(({ key, label }) => (
              <Th key={key} numeric>
                {label}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, heading, totals, href }) => (
            <tr key={key}>
              <Th scope="row">{heading ?? name}</Th>
              <Td label="Mean support" className="sm:pe-6">
                <MeanCell name={name} totals={totals} />
              </Td>
              {columns.map((column) => (
                <Td
                  key={column.key}
                  numeric
                  label={column.label}
                  className={totals.counts[column.key] === 0 ? "max-sm:hidden" : undefined}
                >
                  {totals.counts[column.key] === 0 ? (
                    <span className="quiet">0</span>
                  ) : (
                    <NumberLink block href={href(column.key)}>
                      <span className="sr-only">{`${name}, ${column.label}: `}</span>
                      {totals.counts[column.key]}
                    </NumberLink>
                  )}
                </Td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <ScoreNote scores={rows.flatMap(({ totals }) => [totals.score, totals.possible])} />
    </>
  );
}
