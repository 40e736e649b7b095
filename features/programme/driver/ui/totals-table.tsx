import type { ReactNode } from "react";
import { ScoreNote } from "@/features/model/maturity/ui/score-note";
import { railState } from "@/features/model/maturity/ui/stage-rail";
import type { SupportKey, Totals } from "@/features/programme/driver/schema";
import { meanText, SUPPORT_COLUMNS } from "./driver-words";
import { TotalsRows } from "./totals-rows";

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

/** The mean of each row as a rail with its scale, and how many requirements are supported how far. */
export function TotalsTable({ caption, rowHeading, rows }: TotalsTableProps) {
  const isUsed = (key: SupportKey) => key !== "not-applicable" || rows.some(({ totals }) => totals.counts[key] > 0);
  const columns = SUPPORT_COLUMNS.filter(({ key }) => isUsed(key));
  return (
    <>
      <TotalsRows
        caption={caption}
        rowHeading={rowHeading}
        columns={columns.map(({ label }) => label)}
        rows={rows.map(({ key, name, heading, totals, href }) => ({
          ...{ key, name, heading },
          mean: meanText(totals),
          rail:
            totals.standing === "not linked"
              ? null
              : {
                  claimed: totals.score,
                  possible: totals.possible,
                  state: railState(totals.standing),
                },
          counts: columns.map((column) => {
            const count = totals.counts[column.key];
            return count === 0 ? { count } : { count, href: href(column.key) };
          }),
        }))}
      />
      <ScoreNote scores={rows.flatMap(({ totals }) => [totals.score, totals.possible])} />
    </>
  );
}
