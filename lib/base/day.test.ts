import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, dayOf, daysBetween, soonestFirst, tomorrowOf } from "./day";

it("counts days over the ends of months and years, and over leap days", () => {
  expect(tomorrowOf("2026-12-31")).toBe("2027-01-01");
  expect(tomorrowOf("2028-02-28")).toBe("2028-02-29");
  expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
  expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
  expect(daysBetween("2026-11-23", "2026-11-22")).toBe(-1);
});

describe("months on end", () => {
  it("end on the month's last day where the day is missing", () => {
    expect(addMonths("2026-08-31", 6)).toBe("2027-02-28");
    expect(addMonths("2027-08-31", 6)).toBe("2028-02-29");
    expect(addMonths("2026-03-31", -1)).toBe("2026-02-28");
    expect(addMonths("2026-11-22", 36)).toBe("2029-11-22");
  });

  it("never run backwards", () => {
    const days = fc.date({ min: new Date("2000-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
    const months = fc.integer({ min: 1, max: 36 });
    fc.assert(
      fc.property(days, days, months, (a, b, n) => {
        const [x, y] = a < b ? [dayOf(a), dayOf(b)] : [dayOf(b), dayOf(a)];
        expect(addMonths(x, n) > x).toBe(true);
        expect(addMonths(x, n) <= addMonths(y, n)).toBe(true);
      }),
    );
  });
});

it("puts the soonest first, and what has no day last", () => {
  const days = ["2026-11-23", null, "2026-11-22", null].map((day, index) => ({ day, index }));
  expect(soonestFirst(days, ({ day }) => day).map(({ index }) => index)).toEqual([2, 0, 1, 3]);
});
