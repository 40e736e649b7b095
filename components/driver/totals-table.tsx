import type { ReactNode } from "react";
import { StageRail } from "@/components/maturity/stage-rail";
import { StageScale } from "@/components/maturity/stage-scale";
import { NumberLink } from "@/components/ui/number-link";
import { Table, Td, Th } from "@/components/ui/table";
import type { SupportKey, Totals } from "@/lib/driver/schema";
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
const RAIL = "min-w-36 sm:max-xl:hidden";

/** How many requirements are supported how far, row by row, and the mean as a rail. */
export function TotalsTable({ caption, rowHeading, rows }: TotalsTableProps) {
  const isUsed = (key: SupportKey) => key !== "not-applicable" || rows.some(({ totals }) => totals.counts[key] > 0);
  const columns = SUPPORT_COLUMNS.filter(({ key }) => isUsed(key));
  return (
    <Table caption={caption} phone="stack">
      <thead>
        <tr>
          <Th>{rowHeading}</Th>
          <Th>Mean support</Th>
          <Th className={RAIL}>
            <StageScale />
          </Th>
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
            <Td label="Mean support" className="num">
              {meanText(totals)}
            </Td>
            <Td className={RAIL}>
              {totals.standing === "not linked" ? null : (
                <StageRail
                  claimed={totals.score}
                  possible={totals.possible}
                  state={totals.standing === "not assessed" ? "not-assessed" : "assessed"}
                  label={`${name}, mean support`}
                />
              )}
            </Td>
            {columns.map((column) => (
              <Td key={column.key} numeric label={column.label}>
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
  );
}
