/** Time zones by their IANA names, and which day it is in one: pure. */

/** What the runtime lists; it knows more names than these, see `readTimeZone`. */
export const TIME_ZONES: readonly string[] = [
  "UTC",
  ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC"),
];

const parts = {
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  calendar: "iso8601",
  numberingSystem: "latn",
} as const;
const formatOf = (timeZone: string) => new Intl.DateTimeFormat("en", { ...parts, timeZone });

/**
 * A time zone as it is named here; null for what is none. "+02:00" is none: it knows no summer. Nor is "IST": it is India to
 * the runtime and Israel to the database.
 */
export function readTimeZone(text: string): string | null {
  const listed = TIME_ZONES.find((zone) => zone.toLowerCase() === text.toLowerCase());
  if (listed !== undefined) return listed;
  // Of two names of one zone the runtime lists one: "Asia/Kolkata" is "Asia/Calcutta" to it.
  if (!/^[A-Za-z]+(?:[_-][A-Za-z]+)*(?:\/[A-Za-z0-9]+(?:[_+-][A-Za-z0-9]+)*)+$/.test(text)) return null;
  try {
    formatOf(text);
    return text;
  } catch {
    return null;
  }
}

/** By time zone: making one takes longer than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The day of an instant in a time zone, ISO date. */
export function dayIn(timeZone: string, instant: Date): string {
  const format = formats.get(timeZone) ?? formatOf(timeZone);
  formats.set(timeZone, format);
  const found = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${found.year?.padStart(4, "0")}-${found.month}-${found.day}`;
}
