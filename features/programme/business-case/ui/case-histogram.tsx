import { ChartFrame } from "@/components/chart/chart-frame";
import { LazyHistogramChart } from "@/components/chart/lazy-charts";
import { LegendSquare } from "@/components/chart/legend-square";
import { Table, Td, Th } from "@/components/table";
import type { Simulation } from "@/features/programme/business-case/rules";
import { formatCount } from "@/lib/base/format";
import { axisText, guessFigure, guessText } from "@/lib/base/money";

/** What the bars and the figures below them say: the bars are equally wide, unless all runs come to the same. */
function barText([bin]: Simulation["histogram"], currency: string): string {
  if (!bin) return "";
  return bin.from === bin.to
    ? `all runs come to ${guessText(bin.from, currency)}`
    : `each bar is ${guessText(bin.to - bin.from, currency)} wide, and figures stand where one bar ends and the next begins`;
}

/** How the simulated runs spread: how many of them came to which net. */
export function CaseHistogram({
  simulation,
  currency,
}: {
  readonly simulation: Simulation;
  readonly currency: string;
}) {
  const { histogram, draws } = simulation;
  const caption = `Net over three years, ${currency}, in ${formatCount(draws)} simulated runs`;
  return (
    <ChartFrame
      caption={caption}
      chartClassName="chart-trend"
      chart={
        <LazyHistogramChart
          data={histogram.map(({ from, count }) => ({ count, isBelow: from < 0 }))}
          edges={[...histogram.slice(0, 1).map(({ from }) => from), ...histogram.map(({ to }) => to)].map((value) => ({
            value,
            label: axisText(value),
          }))}
        />
      }
      legend={
        <ul className="legend" aria-label="Legend">
          <li>
            <LegendSquare color="var(--s2)" />
            not paid back after 36 months
          </li>
          <li>
            <LegendSquare color="var(--s4)" />
            paid back
          </li>
          <li>height: number of runs; {barText(histogram, currency)}</li>
        </ul>
      }
      table={
        <Table caption={caption}>
          <thead>
            <tr>
              <Th numeric>Net from</Th>
              <Th numeric>to</Th>
              <Th numeric>Runs</Th>
            </tr>
          </thead>
          <tbody>
            {histogram.map(({ from, to, count }) => (
              <tr key={from}>
                <Td numeric>{guessFigure(from)}</Td>
                <Td numeric>{guessFigure(to)}</Td>
                <Td numeric>{formatCount(count)}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      }
    />
  );
}
