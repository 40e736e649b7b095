/** Counts, shares, days and moments as text: the one place, with lib/base/money.ts, that knows how a language writes them. */

/** English, which has "1.2M" on an axis. */
export const NUMBERS = "en";
/** British English, which has the day before the month. */
const DAYS = "en-GB";

const whole = new Intl.NumberFormat(NUMBERS);
const compact = new Intl.NumberFormat(NUMBERS, { notation: "compact" });

/** A number, its thousands apart, with at most so many decimals: "12,400.5". */
export const numberText = (value: number, decimals: number): string =>
  new Intl.NumberFormat(NUMBERS, { maximumFractionDigits: decimals }).format(value);

/** A whole number, its thousands apart: "12,400". */
export const formatCount = (count: number): string => whole.format(count);

/** "1 day", "2 days", "0 days". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

/** The same with the word for one, within a sentence: "one product has", "2 products have". */
export const countedInWords = (count: number, one: string, many: string): string =>
  count === 1 ? `one ${one}` : counted(count, one, many);

/** A round number on an axis: "12K". */
export const axisCount = (count: number): string => compact.format(count);

/** A share as whole percent: 0.128 is "13 %", more than ten times is rounded to two digits. */
export function percentText(share: number): string {
  const percent = share * 100;
  const digits = Math.abs(percent) >= 1000 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 };
  const text = new Intl.NumberFormat(NUMBERS, { ...digits, signDisplay: "negative" }).format(percent);
  return `${text.replace("-", "−")}\u00a0%`;
}

/** How many of 100 runs: never "0" or "100" for what is merely rare or likely. */
export function ofHundred(share: number): string {
  if (share === 0) return "none";
  if (share === 1) return "all";
  if (share < 0.005) return "fewer than 1 in 100";
  if (share >= 0.995) return "more than 99 in 100";
  return `${Math.round(share * 100)} in 100`;
}

const DAY = { day: "numeric", month: "short", year: "numeric" } as const;
const MINUTE = { ...DAY, hour: "2-digit", minute: "2-digit" } as const;
const SECOND = { ...MINUTE, second: "2-digit" } as const;

const inUtc = (parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(DAYS, { ...parts, timeZone: "UTC" });
const day = inUtc(DAY);
const month = inUtc({ month: "short", year: "numeric" });
const monthOnly = inUtc({ month: "short" });
const fullMonth = inUtc({ month: "long" });
const minute = inUtc(MINUTE);
const second = inUtc(SECOND);

/** "22 Nov 2026": a day as every screen writes it. `value` is ISO 8601, a date or a moment, read in UTC. */
export const dayText = (value: string): string => day.format(new Date(value));

/** "Nov": the month of a day, ISO date. */
export const monthName = (value: string): string => monthOnly.format(new Date(value));

/** "November": the same in full. */
export const fullMonthName = (value: string): string => fullMonth.format(new Date(value));

/** "Nov 2026": the month of an instant, in milliseconds as charts count time. */
export const monthText = (instant: number): string => month.format(instant);

/** "22 Nov 2026", "Nov 2026" or "2026": when something was published, as exactly as it is known (ISO 8601). */
export function issuedText(issued: string): string {
  if (issued.length === 4) return issued;
  return issued.length === 7 ? monthText(Date.parse(`${issued}-01`)) : dayText(issued);
}

/** "22 Nov 2026, 15:11 UTC": a moment (ISO 8601) as every screen and sentence writes it. */
export const momentText = (instant: string): string => `${minute.format(new Date(instant))} UTC`;

/** "22 Nov 2026, 15:11:09 UTC": a moment to the second, for records. */
export const secondText = (instant: string): string => `${second.format(new Date(instant))} UTC`;

/** "22 Nov 2026, 16:11:09": a moment to the second where the reader is. For the browser: a server is elsewhere. */
export const localText = (instant: string): string => new Date(instant).toLocaleString(DAYS, SECOND);

/** "16:11:09": the same without the day. */
export const clockText = (instant: string): string => new Date(instant).toLocaleTimeString(DAYS);
