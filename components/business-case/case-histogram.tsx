import { ChartFrame } from "@/components/charts/chart-frame";
import { LazyHistogramChart } from "@/components/charts/lazy-charts";
import { LegendSquare } from "@/components/charts/legend-square";
import { axisText, guessText } from "@/components/money/money-text";
import { Table, Td, Th } from "@/components/ui/table";
import type { Simulation } from "@/lib/business-case/rules";

/** How the simulated runs spread: how many of them came to which net. */
export function CaseHistogram({
  simulation,
  currency,
}: {
  readonly simulation: Simulation;
  readonly currency: string;
}) {
  const { histogram, draws } = simulation;
  const caption = `Net over three years, ${currency}, in ${draws.toLocaleString("en")} simulated runs`;
  return (
    <ChartFrame
      caption={caption}
      chartClassName="chart-trend"
      chart={
        <LazyHistogramChart
          data={histogram.map(({ from, count }) => ({ label: axisText(from), count, isBelow: from < 0 }))}
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
          <li>height: number of runs; a bar counts the nets from the figure below it to the next</li>
        </ul>
      }
      table={
        <Table caption={caption}>
          <thead>
            <tr>
              <Th numeric>Net from</Th>
              <Th numeric>to</Th>
              <Th numeric>Courses</Th>
            </tr>
          </thead>
          <tbody>
            {histogram.map(({ from, to, count }) => (
              <tr key={from}>
                <Td numeric>{guessText(from, currency)}</Td>
                <Td numeric>{guessText(to, currency)}</Td>
                <Td numeric>{count.toLocaleString("en")}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      }
    />
  );
}
