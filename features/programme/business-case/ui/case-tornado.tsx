import { ChartFrame } from "@/components/chart/chart-frame";
import { LazyTornadoChart } from "@/components/chart/lazy-charts";
import { LegendSquare } from "@/components/chart/legend-square";
import { Table, Td, Th } from "@/components/table";
import type { CaseResult } from "@/features/programme/business-case/rules";
import { roundTicks } from "@/features/programme/business-case/simulation.rules";
import { axisText, guessFigure } from "@/lib/base/money";
import { inputLabel, SHORT_LABELS } from "./case-words";

/** Which guess matters most: the net with one input at its low and at its high value. */
export function CaseTornado({ result, currency }: { readonly result: CaseResult; readonly currency: string }) {
  const { net } = result.scenarios.likely;
  const rows = result.sensitivity.map(({ input, low, high }) => ({ label: inputLabel(input), low, high }));
  const all = [0, net, ...rows.flatMap(({ low, high }) => [low, high])];
  const ticks = roundTicks(Math.min(...all), Math.max(...all), 4);
  const caption = `Net over three years, ${currency}, with one guess at its low and at its high value`;
  return (
    <ChartFrame
      caption={caption}
      chart={
        <LazyTornadoChart
          data={result.sensitivity.map(({ input, low, high }) => ({ label: SHORT_LABELS[input], low, high }))}
          likely={net}
          ticks={ticks.map((value) => ({ value, label: axisText(value) }))}
        />
      }
      legend={
        <ul className="legend" aria-label="Legend">
          <li>
            <LegendSquare color="var(--s2)" />
            guess at its low value
          </li>
          <li>
            <LegendSquare color="var(--s4)" />
            guess at its high value
          </li>
          <li>dashed: all guesses at their likely value</li>
        </ul>
      }
      table={
        <Table caption={caption}>
          <thead>
            <tr>
              <Th>Guess</Th>
              <Th numeric>At its low value</Th>
              <Th numeric>At its high value</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, low, high }) => (
              <tr key={label}>
                <Th scope="row">{label}</Th>
                <Td numeric>{guessFigure(low)}</Td>
                <Td numeric>{guessFigure(high)}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      }
    />
  );
}
