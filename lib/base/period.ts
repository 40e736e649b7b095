/** Quarters as text, "2026-Q4": they sort as text. */

/** The quarter of a day, ISO date. */
export const periodOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** `count` quarters after (or, negative, before) a period. */
export function shiftPeriod(period: string, count: number): string {
  const quarters = Number(period.slice(0, 4)) * 4 + Number(period.slice(6)) - 1 + count;
  return `${Math.floor(quarters / 4)}-Q${(((quarters % 4) + 4) % 4) + 1}`;
}

/** The last day of a quarter, ISO date. */
export function lastDayOf(period: string): string {
  const quarter = Number(period.slice(6));
  return `${period.slice(0, 4)}-${["03-31", "06-30", "09-30", "12-31"][quarter - 1]}`;
}
