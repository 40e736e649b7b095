"use client";

import { Bar, BarChart, type BarShapeProps, ReferenceLine, XAxis, YAxis } from "recharts";

export interface TornadoDatum {
  readonly label: string;
  /** The outcome with the input at its low and at its high value. */
  readonly low: number;
  readonly high: number;
}

export interface TornadoChartProps {
  readonly data: readonly TornadoDatum[];
  /** The outcome with every input at its likely value. */
  readonly likely: number;
  /** Where the axis is marked, and how. */
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** A bar in two halves: from the likely outcome to the one with the low, and to the one with the high input. */
function halves({ low, high }: TornadoDatum, likely: number, { x, y, width, height }: BarShapeProps) {
  const from = Math.min(low, high, likely);
  const span = Math.max(low, high, likely) - from;
  const at = (value: number) => x + (span === 0 ? 0 : ((value - from) / span) * width);
  const half = (value: number, fill: string) => (
    <rect
      x={Math.min(at(value), at(likely))}
      y={y}
      width={Math.abs(at(value) - at(likely))}
      height={height}
      fill={fill}
    />
  );
  return (
    <g>
      {half(low, "var(--s2)")}
      {half(high, "var(--s4)")}
    </g>
  );
}

/** One bar per input, the widest first. It draws nothing on the server and is heavy: load it through LazyTornadoChart. */
export function TornadoChart({ data, likely, ticks }: TornadoChartProps) {
  const labels = new Map(ticks.map(({ value, label }) => [value, label]));
  const values = ticks.map(({ value }) => value);
  return (
    <BarChart
      data={[...data]}
      layout="vertical"
      responsive
      style={{ width: "100%", height: "100%" }}
      accessibilityLayer={false}
      margin={{ top: 4, right: 24, bottom: 0, left: 0 }}
      barCategoryGap="28%"
    >
      <XAxis
        type="number"
        domain={[values[0] ?? "auto", values.at(-1) ?? "auto"]}
        ticks={values}
        tickFormatter={(value: number) => labels.get(value) ?? ""}
        tickLine={false}
        axisLine={{ stroke: "var(--line)" }}
        tick={{ fill: "var(--ink-3)", fontSize: 11 }}
      />
      <YAxis
        type="category"
        dataKey="label"
        tickLine={false}
        axisLine={false}
        width={128}
        tick={{ fill: "var(--ink-2)", fontSize: 11 }}
      />
      <ReferenceLine x={0} stroke="var(--line)" />
      <Bar
        dataKey={({ low, high }: TornadoDatum) => [Math.min(low, high, likely), Math.max(low, high, likely)]}
        isAnimationActive={false}
        shape={(props: BarShapeProps) => {
          const datum = data[props.index];
          return datum ? halves(datum, likely, props) : <g />;
        }}
      />
      <ReferenceLine x={likely} stroke="var(--ink-2)" strokeDasharray="3 3" />
    </BarChart>
  );
}
