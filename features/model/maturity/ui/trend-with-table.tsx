import { ChartFrame } from "@/components/chart/chart-frame";
import { LazyTrendChart } from "@/components/chart/lazy-charts";
import type { TrendPoint, TrendTarget } from "@/components/chart/trend-chart";
import { NumberLink } from "@/components/number-link";
import { Table, Td, Th } from "@/components/table";
import { formatScore } from "./score-text";

export interface TrendRow extends TrendPoint {
  /** Where the figures of the period are worked out. */
  readonly href?: string | undefined;
}

export interface TrendWithTableProps {
  readonly caption: string;
  /** Oldest first. */
  readonly points: readonly TrendRow[];
  readonly target?: TrendTarget | null | undefined;
  readonly table?: "details" | "visible" | undefined;
}

const scoreOrWords = (score: number | null) => (score === null ? "no result" : formatScore(score));

/** A figure of the table; one that is worked out somewhere leads there. */
function Figure({
  row,
  what,
  score,
}: {
  readonly row: TrendRow;
  readonly what: string;
  readonly score: number | null;
}) {
  if (row.href === undefined || score === null) return scoreOrWords(score);
  return (
    <NumberLink block href={row.href}>
      <span className="sr-only">{`${row.label}, ${what} `}</span>
      {scoreOrWords(score)}
    </NumberLink>
  );
}

/** Scores (1 to 4) over periods, as a line chart and as a table. */
export function TrendWithTable({ caption, points, target, table }: TrendWithTableProps) {
  const drawn = points.map(({ label, claimed, possible }) => ({ label, claimed, possible }));
  return (
    <ChartFrame
      caption={caption}
      tablePlace={table}
      chartClassName="chart-trend"
      chart={<LazyTrendChart points={drawn} target={target} />}
      table={
        <Table caption={caption}>
          <thead>
            <tr>
              <Th>Period</Th>
              <Th numeric>Claimed</Th>
              <Th numeric>Possible</Th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.label}>
                <Th scope="row">{point.label}</Th>
                <Td numeric>
                  <Figure row={point} what="claimed" score={point.claimed} />
                </Td>
                <Td numeric>
                  <Figure row={point} what="possible" score={point.possible} />
                </Td>
              </tr>
            ))}
          </tbody>
          {target ? (
            <tfoot>
              <tr>
                <Th scope="row">{target.label}</Th>
                <Td numeric>{formatScore(target.value)}</Td>
                <Td />
              </tr>
            </tfoot>
          ) : null}
        </Table>
      }
    />
  );
}
