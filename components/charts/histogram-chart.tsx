"use client";

import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, YAxis } from "recharts";

export interface HistogramDatum {
  /** Names the bin on the axis. */
  readonly label: string;
  readonly count: number;
  /** Drawn lighter: the outcomes that one would rather not have. */
  readonly isBelow: boolean;
}

/** How often outcomes came. It draws nothing on the server and is heavy: load it through LazyHistogramChart. */
export function HistogramChart({ data }: { readonly data: readonly HistogramDatum[] }) {
  return (
    <BarChart
      data={[...data]}
      responsive
      style={{ width: "100%", height: "100%" }}
      accessibilityLayer={false}
      margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
      barCategoryGap={1}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="label"
        tickLine={false}
        axisLine={{ stroke: "var(--line)" }}
        interval="preserveStartEnd"
        minTickGap={16}
        tick={{ fill: "var(--ink-3)", fontSize: 11 }}
      />
      <YAxis
        allowDecimals={false}
        tickLine={false}
        axisLine={false}
        width={44}
        tick={{ fill: "var(--ink-3)", fontSize: 11 }}
      />
      <Bar
        dataKey="count"
        isAnimationActive={false}
        shape={({ x, y, width, height, index }: BarShapeProps) => (
          <rect x={x} y={y} width={width} height={height} fill={data[index]?.isBelow ? "var(--s2)" : "var(--s4)"} />
        )}
      />
    </BarChart>
  );
}
