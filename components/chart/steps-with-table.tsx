import { Table, Td, Th } from "@/components/table";
import { Time } from "@/components/time";
import { formatCount } from "@/lib/base/format";
import { ChartFrame } from "./chart-frame";
import { LazyStepsChart } from "./lazy-charts";
import type { StepsSeries } from "./steps-chart";
import type { StepsPoint } from "./steps-rows";

export interface StepsWithTableProps {
  readonly caption: string;
  /** Oldest first; two at least. */
  readonly points: readonly StepsPoint[];
  /** The first lies at the bottom. */
  readonly series: readonly StepsSeries[];
}

function Swatch({ color, opacity, dash }: StepsSeries) {
  return (
    <svg width="16" height="12" aria-hidden="true">
      <rect
        x="0.75"
        y="0.75"
        width="14.5"
        height="10.5"
        fill={color}
        fillOpacity={opacity}
        stroke={color}
        strokeWidth="1.25"
        strokeDasharray={dash}
      />
    </svg>
  );
}

const sumOf = ({ values }: StepsPoint, series: readonly StepsSeries[]) =>
  series.reduce((sum, { key }) => sum + (values[key] ?? 0), 0);

/** Counts over time, each holding until the next change, as areas on top of each other and as a table. */
export function StepsWithTable({ caption, points, series }: StepsWithTableProps) {
  return (
    <ChartFrame
      caption={caption}
      chartClassName="chart-trend"
      chart={<LazyStepsChart points={points} series={series} />}
      legend={
        <ul className="legend" aria-label="Legend">
          {series.toReversed().map((one) => (
            <li key={one.key}>
              <Swatch {...one} />
              {one.label}
            </li>
          ))}
        </ul>
      }
      table={
        <Table caption={caption}>
          <thead>
            <tr>
              <Th>From</Th>
              {series.map(({ key, label }) => (
                <Th key={key} numeric>
                  {label}
                </Th>
              ))}
              <Th numeric>Together</Th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.on}>
                <Th scope="row" className="whitespace-nowrap">
                  <Time value={point.on} day />
                </Th>
                {series.map(({ key }) => (
                  <Td key={key} numeric>
                    {formatCount(point.values[key] ?? 0)}
                  </Td>
                ))}
                <Td numeric>{formatCount(sumOf(point, series))}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      }
    />
  );
}
