/** Days as ISO dates, UTC: pure. */

const MS_PER_DAY = 86_400_000;

/** The day of an instant. */
export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** The same of a column that may be empty. */
export const dayOrNull = (instant: Date | null): string | null => instant && dayOf(instant);

/** The day `days` later, or earlier where negative. */
export const addDays = (day: string, days: number): string => dayOf(new Date(Date.parse(day) + days * MS_PER_DAY));

/** The same day `months` later, or earlier where negative; the month's last day where it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))));
}

/** The latest day that somebody can mean by today: east of the organisation's time zone it is tomorrow already. */
export const tomorrowOf = (today: string): string => addDays(today, 1);

/** Is a day over? A day by which something was to be done is over on the day after it. */
export const isPast = (day: string | null, today: string): boolean => day !== null && day < today;

/** Whole days from one day to another; negative when `to` is the earlier one. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);

/** By their days, the soonest first; what has no day last, otherwise in the order given. */
export function soonestFirst<T>(items: readonly T[], dayIn: (item: T) => string | null): T[] {
  // No date is later than any that can be stored.
  const whenOf = (item: T) => dayIn(item) ?? "9999-12-31";
  return items.toSorted((a, b) => whenOf(a).localeCompare(whenOf(b)));
}
