"use client";

import { Bar, BarChart, type BarShapeProps, CartesianGrid, usePlotArea, XAxis, YAxis } from "recharts";
import { edgeTicks } from "./edge-ticks";

export interface HistogramDatum {
  readonly count: number;
  /** Drawn lighter: the outcomes that one would rather not have. */
  readonly isBelow: boolean;
}

/** Where a bar begins or ends, and how the axis names it. */
export interface HistogramEdge {
  readonly value: number;
  readonly label: string;
}

export interface HistogramChartProps {
  /** The bars, all of the same width, from left to right. */
  readonly data: readonly HistogramDatum[];
  /** Ascending, one more than there are bars: multiples of a bar's width, or twice the same value. */
  readonly edges: readonly HistogramEdge[];
}

const FONT_SIZE = 11;
/** Of a character of a label, and between two labels, in pixels. */
const CHARACTER = 6.5;
const GAP = 8;

/**
 * Figures stand where bars meet, so that each can be read off. The bars have an axis of their own, whose places have no
 * edges; this one spans the same width in numbers. Nothing is drawn on it: without a key it would
 * count the bars instead, and its domain holds only where data may overflow.
 */
function EdgeAxis({ edges }: Pick<HistogramChartProps, "edges">) {
  const plot = usePlotArea();
  const labels = new Map(edges.map(({ value, label }) => [value, label]));
  const values = edges.map(({ value }) => value);
  const first = values[0] ?? 0;
  const last = values.at(-1) ?? 0;
  const longest = Math.max(...edges.map(({ label }) => label.length));
  const bar = (plot?.width ?? 0) / (edges.length - 1);
  return (
    <XAxis
      xAxisId="edges"
      type="number"
      dataKey="edge"
      domain={first === last ? [first - 1, last + 1] : [first, last]}
      allowDataOverflow
      ticks={bar > 0 ? edgeTicks(values, (longest * CHARACTER + GAP) / bar) : []}
      tickFormatter={(value: number) => labels.get(value) ?? ""}
      interval={0}
      tickLine={{ stroke: "var(--ink-3)" }}
      axisLine={{ stroke: "var(--line)" }}
      tick={{ fill: "var(--ink-3)", fontSize: FONT_SIZE }}
    />
  );
}

/** How often outcomes came. It draws nothing on the server and is heavy: load it through LazyHistogramChart. */
export function HistogramChart({ data, edges }: HistogramChartProps) {
  return (
    <BarChart
      data={[...data]}
      responsive
      style={{ width: "100%", height: "100%" }}
      accessibilityLayer={false}
      margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
      barCategoryGap={1}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis hide height={0} />
      <EdgeAxis edges={edges} />
      <YAxis
        allowDecimals={false}
        niceTicks="snap125"
        tickCount={4}
        tickLine={false}
        axisLine={false}
        width={44}
        tick={{ fill: "var(--ink-3)", fontSize: FONT_SIZE }}
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
