/**
 * Quarters as they are stored, "2026-Q4": they sort as text. The organisation says in which month its year begins, and its
 * quarters begin with it: "2026-Q4" is October to December where the year begins in January, April, July or October, and
 * one or two months later where it begins in the first or second month after one of these. Pure.
 */
import { addDays, addMonths } from "./day";
import { monthName } from "./format";

/** Months by which an organisation's quarters begin later than those of the calendar: 0, 1 or 2. */
const monthsLater = (yearStartMonth: number): number => (yearStartMonth - 1) % 3;

/** The quarter of a day, ISO date. */
export function periodOf(day: string, yearStartMonth: number): string {
  const from = addMonths(day, -monthsLater(yearStartMonth));
  return `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`;
}

/** `count` quarters after (or, negative, before) a period. */
export function shiftPeriod(period: string, count: number): string {
  const quarters = Number(period.slice(0, 4)) * 4 + Number(period.slice(6)) - 1 + count;
  return `${Math.floor(quarters / 4)}-Q${(((quarters % 4) + 4) % 4) + 1}`;
}

/** The first day of a quarter, ISO date. */
function firstDayOf(period: string, yearStartMonth: number): string {
  const months = (Number(period.slice(6)) - 1) * 3 + monthsLater(yearStartMonth);
  return addMonths(`${period.slice(0, 4)}-01-01`, months);
}

/** The last day of a quarter, ISO date. */
export const lastDayOf = (period: string, yearStartMonth: number): string =>
  addDays(firstDayOf(shiftPeriod(period, 1), yearStartMonth), -1);

/**
 * A quarter as screens name it: "2026-Q4", as it is stored, where the year begins in January; else by the year in which
 * the organisation's year ends, "FY27 Q1".
 */
export function periodLabel(period: string, yearStartMonth: number): string {
  if (yearStartMonth === 1) return period;
  const first = firstDayOf(period, yearStartMonth);
  const month = Number(first.slice(5, 7));
  const year = Number(first.slice(0, 4)) + (month >= yearStartMonth ? 1 : 0);
  return `FY${String(year % 100).padStart(2, "0")} Q${((month - yearStartMonth + 12) % 12) / 3 + 1}`;
}

/** The months of a quarter: "Oct–Dec 2026", "Dec 2026–Feb 2027". */
export function periodMonths(period: string, yearStartMonth: number): string {
  const [first, last] = [firstDayOf(period, yearStartMonth), lastDayOf(period, yearStartMonth)];
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return `${monthName(first)}${from === to ? "" : ` ${from}`}–${monthName(last)} ${to}`;
}

/** A quarter in full, where it is chosen or stands alone: "FY27 Q1 (Oct–Dec 2026)". */
export const periodName = (period: string, yearStartMonth: number): string =>
  yearStartMonth === 1 ? period : `${periodLabel(period, yearStartMonth)} (${periodMonths(period, yearStartMonth)})`;
