import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayOf } from "./day";
import { lastDayOf, periodLabel, periodMonths, periodName, periodOf, shiftPeriod } from "./period";

const month = fc.integer({ min: 1, max: 12 });
const day = fc
  .date({ min: new Date("2001-01-01"), max: new Date("2089-12-31"), noInvalidDate: true })
  .map((date) => dayOf(date));

describe("a quarter", () => {
  it("is the calendar's where the year begins in January, and its label is what is stored", () => {
    expect(periodOf("2026-11-22", 1)).toBe("2026-Q4");
    expect(lastDayOf("2026-Q4", 1)).toBe("2026-12-31");
    expect([periodLabel("2026-Q4", 1), periodName("2026-Q4", 1)]).toEqual(["2026-Q4", "2026-Q4"]);
    expect(periodMonths("2026-Q4", 1)).toBe("Oct–Dec 2026");
  });

  it.each([
    // The year of a US agency, of the UK's government, of Australia's, and two that cut through the calendar's quarters.
    [10, "2026-10-01", "2026-Q4", "FY27 Q1", "Oct–Dec 2026", "2026-12-31"],
    [10, "2026-09-30", "2026-Q3", "FY26 Q4", "Jul–Sept 2026", "2026-09-30"],
    [4, "2026-11-22", "2026-Q4", "FY27 Q3", "Oct–Dec 2026", "2026-12-31"],
    [7, "2026-06-30", "2026-Q2", "FY26 Q4", "Apr–Jun 2026", "2026-06-30"],
    [2, "2026-01-31", "2025-Q4", "FY26 Q4", "Nov 2025–Jan 2026", "2026-01-31"],
    [12, "2028-02-29", "2027-Q4", "FY28 Q1", "Dec 2027–Feb 2028", "2028-02-29"],
    [10, "2099-10-01", "2099-Q4", "FY00 Q1", "Oct–Dec 2099", "2099-12-31"],
  ])("of a year that begins in month %i: %s is in %s, %s", (start, on, period, label, months, last) => {
    expect(periodOf(on, start)).toBe(period);
    expect(periodLabel(period, start)).toBe(label);
    expect(periodMonths(period, start)).toBe(months);
    expect(periodName(period, start)).toBe(`${label} (${months})`);
    expect(lastDayOf(period, start)).toBe(last);
  });

  it("has its last day within it, and the next one's first day after that, whatever the month", () => {
    fc.assert(
      fc.property(day, month, (on, start) => {
        const period = periodOf(on, start);
        const last = lastDayOf(period, start);
        expect(on <= last).toBe(true);
        expect(periodOf(last, start)).toBe(period);
        expect(periodOf(addDays(last, 1), start)).toBe(shiftPeriod(period, 1));
      }),
    );
  });

  it("counts Q1 to Q4 from the month in which the year begins", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2001, max: 2089 }), fc.integer({ min: 2, max: 12 }), (year, start) => {
        const first = periodOf(`${year}-${String(start).padStart(2, "0")}-01`, start);
        const labels = [0, 1, 2, 3, 4].map((ahead) => periodLabel(shiftPeriod(first, ahead), start));
        const name = (of: number) => `FY${String(of % 100).padStart(2, "0")}`;
        const [ends, next] = [name(year + 1), name(year + 2)];
        expect(labels).toEqual([`${ends} Q1`, `${ends} Q2`, `${ends} Q3`, `${ends} Q4`, `${next} Q1`]);
      }),
    );
  });
});
