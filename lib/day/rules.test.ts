import { expect, it } from "vitest";
import { addDays, daysBetween, tomorrowOf } from "./rules";

it("counts days over the ends of months and years, and over leap days", () => {
  expect(tomorrowOf("2026-12-31")).toBe("2027-01-01");
  expect(tomorrowOf("2028-02-28")).toBe("2028-02-29");
  expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
  expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
  expect(daysBetween("2026-11-23", "2026-11-22")).toBe(-1);
});
