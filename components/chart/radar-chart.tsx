"use client";

import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart as Recharts } from "recharts";

export interface RadarDatum {
  readonly key: string;
  readonly label: string;
  /** Scores from 1 to 4. null: nothing to draw at this corner. */
  readonly claimed: number | null;
  readonly possible: number | null;
  readonly target?: number | null | undefined;
}

const STAGES = [1, 2, 3, 4];
const LONG = 14;

/** A long label in two lines of about the same length. */
function lines(label: string): string[] {
  if (label.length <= LONG) return [label];
  const middle = label.length / 2;
  const spaces = [...label.matchAll(/ /g)].map((match) => match.index);
  const cut = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return cut === undefined ? [label] : [label.slice(0, cut), label.slice(cut + 1)];
}

interface TickProps {
  readonly x: string | number;
  readonly y: string | number;
  readonly textAnchor?: "start" | "middle" | "end" | "inherit" | undefined;
  readonly payload: { readonly value?: unknown };
}

function Corner({ x, y, textAnchor, payload }: TickProps) {
  const parts = lines(String(payload.value));
  const rise = (parts.length - 1) * -0.6;
  return (
    <text x={x} y={y} textAnchor={textAnchor} fill="currentColor">
      {parts.map((part, index) => (
        <tspan key={part} x={x} dy={`${index === 0 ? rise + 0.3 : 1.2}em`}>
          {part}
        </tspan>
      ))}
    </text>
  );
}

/** The stage's number at its ring, upright, where the axis would turn it. */
function Ring({ x, y, payload }: TickProps) {
  return (
    <text x={x} y={y} textAnchor="middle" fill="var(--ink-3)" fontSize="10">
      {String(payload.value)}
    </text>
  );
}

/**
 * Claimed, possible and target over the pillars. It draws nothing on the server and is heavy: load it through
 * LazyRadarChart. It does not move, whatever the reader's settings.
 */
export function RadarChart({ data }: { readonly data: readonly RadarDatum[] }) {
  const hasTarget = data.some((datum) => datum.target != null);
  return (
    <Recharts
      data={[...data]}
      responsive
      style={{ width: "100%", height: "100%" }}
      outerRadius="72%"
      accessibilityLayer={false}
      margin={{ top: 8, right: 8, bottom: 8, left: 8 }}
    >
      <PolarGrid stroke="var(--line)" gridType="circle" />
      <PolarAngleAxis dataKey="label" tick={Corner} tickLine={false} axisLine={false} />
      <PolarRadiusAxis type="number" domain={[0, 4]} ticks={STAGES} angle={54} axisLine={false} tick={Ring} />
      <Radar
        dataKey="possible"
        stroke="var(--ink-3)"
        strokeDasharray="3 3"
        fill="none"
        isAnimationActive={false}
        dot={false}
      />
      <Radar
        dataKey="claimed"
        stroke="var(--s4)"
        strokeWidth={2}
        fill="var(--s3)"
        fillOpacity={0.3}
        isAnimationActive={false}
        dot={{ r: 2.5, fill: "var(--s4)", fillOpacity: 1, strokeWidth: 0 }}
      />
      {hasTarget ? (
        <Radar
          dataKey="target"
          stroke="var(--accent)"
          strokeWidth={1.25}
          strokeDasharray="7 3"
          fill="none"
          isAnimationActive={false}
          dot={{ r: 2.5, fill: "var(--card)", stroke: "var(--accent)", strokeDasharray: "none" }}
        />
      ) : null}
    </Recharts>
  );
}
