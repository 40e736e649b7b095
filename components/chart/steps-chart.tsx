"use client";

import { Area, AreaChart, CartesianGrid, XAxis, YAxis } from "recharts";
import { axisCount, monthText } from "@/lib/base/format";
import { drawnRows, type StepsPoint } from "./steps-rows";

export interface StepsSeries {
  readonly key: string;
  readonly label: string;
  /** A colour of the tokens: "var(--accent)". */
  readonly color: string;
  /** Of the area, 0 to 1. */
  readonly opacity: number;
  readonly dash?: string | undefined;
}

/**
 * Counts that hold until the next change, on top of each other; the first series lies at the bottom. It draws nothing on
 * the server and is heavy: load it through LazyStepsChart. It does not move, whatever the reader's settings.
 */
export function StepsChart({
  points,
  series,
}: {
  readonly points: readonly StepsPoint[];
  readonly series: readonly StepsSeries[];
}) {
  const data = drawnRows(
    points,
    series.map(({ key }) => key),
  );
  return (
    <AreaChart
      data={data}
      responsive
      style={{ width: "100%", height: "100%" }}
      accessibilityLayer={false}
      margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="at"
        type="number"
        scale="time"
        domain={["dataMin", "dataMax"]}
        tickFormatter={(at: number) => monthText(at)}
        tickLine={false}
        axisLine={false}
        interval="preserveStartEnd"
        minTickGap={32}
        tickMargin={8}
        tick={{ fill: "var(--ink-3)", fontSize: 11 }}
      />
      <YAxis
        type="number"
        niceTicks="snap125"
        tickCount={4}
        allowDecimals={false}
        tickFormatter={(count: number) => axisCount(count)}
        tickLine={false}
        axisLine={false}
        width={44}
        tick={{ fill: "var(--ink-3)", fontSize: 11 }}
      />
      {series.map(({ key, color, opacity, dash }) => (
        <Area
          key={key}
          type="stepAfter"
          dataKey={key}
          stackId="all"
          stroke={color}
          strokeWidth={1.25}
          {...(dash === undefined ? {} : { strokeDasharray: dash })}
          fill={color}
          fillOpacity={opacity}
          isAnimationActive={false}
          activeDot={false}
        />
      ))}
    </AreaChart>
  );
}
