import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayOf } from "./day";
import { dayIn, readTimeZone, TIME_ZONES } from "./time-zone";

describe("the day of an instant", () => {
  it("is another one east and west, at the same time", () => {
    const noon = new Date("2026-12-31T12:00:00Z");
    expect(dayIn("UTC", noon)).toBe("2026-12-31");
    expect(dayIn("Pacific/Auckland", noon)).toBe("2027-01-01");
    expect(dayIn("Pacific/Pago_Pago", new Date("2027-01-01T10:59:59Z"))).toBe("2026-12-31");
  });

  it("goes by summer time", () => {
    expect(dayIn("America/New_York", new Date("2026-07-01T04:00:00Z"))).toBe("2026-07-01");
    expect(dayIn("America/New_York", new Date("2026-12-01T04:59:59Z"))).toBe("2026-11-30");
  });

  it("is the one in UTC, or the one before or after", () => {
    const zones = fc.constantFrom(...TIME_ZONES);
    const instants = fc.date({ min: new Date("2000-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        const day = dayOf(instant);
        expect([addDays(day, -1), day, addDays(day, 1)]).toContain(dayIn(zone, instant));
        expect(dayIn("UTC", instant)).toBe(day);
      }),
    );
  });
});

describe("the name of a time zone", () => {
  it("is read as it is listed, and as the runtime knows it otherwise", () => {
    expect(TIME_ZONES.filter((zone) => readTimeZone(zone) !== zone)).toEqual([]);
    expect(readTimeZone("utc")).toBe("UTC");
    expect(readTimeZone("europe/zurich")).toBe("Europe/Zurich");
    expect(readTimeZone("Asia/Kolkata")).toBe("Asia/Kolkata");
    expect(readTimeZone("Etc/GMT+5")).toBe("Etc/GMT+5");
  });

  it("is no offset, and nothing made up", () => {
    for (const text of [
      "",
      "+02:00",
      "GMT+2",
      "Mars/Olympus",
      "Europe/Zurich; DROP",
      "constructor",
      "Europe/",
      "IST",
      "CET",
      "bst",
    ])
      expect(readTimeZone(text), text).toBeNull();
  });
});
