"use client";

import { CartesianGrid, LabelList, Line, LineChart, ReferenceLine, XAxis, YAxis } from "recharts";

export interface TrendPoint {
  /** The period, e.g. "2026-Q4". */
  readonly label: string;
  /** Scores from 1 to 4; null: no result for this period, drawn as a gap. */
  readonly claimed: number | null;
  /** What the claimed score may still become; drawn where it differs. */
  readonly possible: number | null;
}

export interface TrendTarget {
  readonly label: string;
  readonly value: number;
}

interface SeriesLook {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
}

/** As in the radar: what may still become is dashed. Claimed lies on top. */
const SERIES: Record<"possible" | "claimed", SeriesLook> = {
  possible: { stroke: "var(--ink-3)", strokeWidth: 1.5, strokeDasharray: "3 3" },
  claimed: { stroke: "var(--s4)", strokeWidth: 2.25 },
};

const STAGES = [1, 2, 3, 4];
const SHORT = ["Trad.", "Initial", "Adv.", "Opt."];

const lastWith = (points: readonly TrendPoint[], key: "possible" | "claimed") =>
  points.findLastIndex((point) => point[key] != null);

/** Two names written over each other are closer than this, in stages. */
const NAME_GAP = 0.25;

/** Where a line is named: at its end; for "possible", where it is last clear of "claimed". -1: nowhere. */
function placeOfName(points: readonly TrendPoint[], key: "possible" | "claimed"): number {
  if (key === "claimed") return lastWith(points, key);
  return points.findLastIndex(
    ({ claimed, possible }) => possible != null && (claimed == null || possible - claimed >= NAME_GAP),
  );
}

/**
 * Claimed and possible over periods. It draws nothing on the server and is heavy: load it through LazyTrendChart. It does
 * not move, whatever the reader's settings.
 */
export function TrendChart(props: {
  readonly points: readonly TrendPoint[];
  readonly target?: TrendTarget | null | undefined;
}) {
  const { points, target } = props;
  const isOpen = points.some(({ claimed, possible }) => claimed !== null && possible !== null && possible > claimed);
  const drawn = isOpen ? (["possible", "claimed"] as const) : (["claimed"] as const);
  return (
    <LineChart
      data={[...points]}
      responsive
      style={{ width: "100%", height: "100%" }}
      accessibilityLayer={false}
      margin={{ top: 14, right: 56, bottom: 0, left: 0 }}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="label"
        tickLine={false}
        axisLine={false}
        interval="preserveStartEnd"
        minTickGap={24}
        tickMargin={8}
        padding={{ left: 8, right: 8 }}
        tick={{ fill: "var(--ink-3)", fontSize: 11 }}
      />
      <YAxis
        type="number"
        domain={[1, 4]}
        ticks={STAGES}
        tickFormatter={(stage: number) => SHORT[stage - 1] ?? ""}
        tickLine={false}
        axisLine={false}
        width={44}
        tick={{ fill: "var(--ink-3)", fontSize: 11 }}
      />
      {target ? (
        <ReferenceLine
          y={target.value}
          stroke="var(--accent)"
          strokeDasharray="7 3"
          label={{ value: target.label, position: "insideTopLeft", fill: "var(--accent)", fontSize: 11 }}
        />
      ) : null}
      {drawn.map((key) => {
        const named = placeOfName(points, key);
        const look = SERIES[key];
        return (
          <Line
            key={key}
            dataKey={key}
            {...look}
            isAnimationActive={false}
            activeDot={false}
            dot={{ r: 2.25, fill: look.stroke, strokeWidth: 0, strokeDasharray: "none" }}
          >
            <LabelList
              dataKey={(point: TrendPoint) => (point === points[named] ? key : "")}
              position={named === lastWith(points, key) ? "right" : "top"}
              fill={look.stroke}
              fontSize={11}
              offset={8}
            />
          </Line>
        );
      })}
    </LineChart>
  );
}
