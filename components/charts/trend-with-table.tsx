import { formatScore } from "@/components/maturity/score-text";
import { Table, Td, Th } from "@/components/ui/table";
import { ChartFrame } from "./chart-frame";
import { LazyTrendChart } from "./lazy-charts";
import type { TrendPoint, TrendTarget } from "./trend-chart";

export interface TrendWithTableProps {
  readonly caption: string;
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
  readonly target?: TrendTarget | null | undefined;
  readonly table?: "details" | "visible" | undefined;
}

const scoreOrWords = (score: number | null) => (score === null ? "no result" : formatScore(score));

/** Scores (1 to 4) over periods, as a line chart and as a table. */
export function TrendWithTable({ caption, points, target, table }: TrendWithTableProps) {
  return (
    <ChartFrame
      caption={caption}
      tablePlace={table}
      chartClassName="chart-trend"
      chart={<LazyTrendChart points={points} target={target} />}
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
                <Td numeric>{scoreOrWords(point.claimed)}</Td>
                <Td numeric>{scoreOrWords(point.possible)}</Td>
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
