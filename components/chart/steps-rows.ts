/** What a chart of stacked steps draws: pure. */

export interface StepsPoint {
  /** ISO date: the values hold from this day on. */
  readonly on: string;
  readonly values: Readonly<Record<string, number>>;
}

/** One row of the chart: its time in milliseconds, and per series a count, or null where nothing is to be drawn. */
export type StepsRow = { readonly at: number } & Readonly<Record<string, number | null>>;

/**
 * The rows of the points. A series at zero would draw its outline on top of the others, so it is null there; where it
 * drops to zero, a row at the same time ends its step first.
 */
export function drawnRows(points: readonly StepsPoint[], keys: readonly string[]): StepsRow[] {
  return points.flatMap(({ on, values }, i) => {
    const before = points[i - 1]?.values;
    const row = (isEnding: boolean): StepsRow => {
      const drawn = keys.map((key): [string, number | null] => {
        const count = values[key] ?? 0;
        return [key, count > 0 || (isEnding && (before?.[key] ?? 0) > 0) ? count : null];
      });
      return { ...Object.fromEntries(drawn), at: Date.parse(on) };
    };
    const isDropping = keys.some((key) => (before?.[key] ?? 0) > 0 && (values[key] ?? 0) === 0);
    return isDropping ? [row(true), row(false)] : [row(false)];
  });
}
