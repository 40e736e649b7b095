import { describe, expect, it } from "vitest";
import {
  counted,
  dayText,
  localText,
  momentText,
  monthText,
  numberText,
  ofHundred,
  percentText,
  secondText,
} from "./format";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("shares as text", () => {
  it("are whole percent", () => {
    expect([0.1286, -0.6857, -0.001, 22.696].map((share) => plain(percentText(share)))).toEqual([
      "13 %",
      "−69 %",
      "0 %",
      "2,300 %",
    ]);
  });

  it("say none and all only where it is so", () => {
    expect([0, 0.0001, 0.6218, 0.995, 0.9998, 1].map(ofHundred)).toEqual([
      "none",
      "fewer than 1 in 100",
      "62 in 100",
      "more than 99 in 100",
      "more than 99 in 100",
      "all",
    ]);
  });
});

describe("counts as text", () => {
  it("have their thousands apart, and one is not many", () => {
    expect([0, 1, 12_400].map((count) => counted(count, "entry", "entries"))).toEqual([
      "0 entries",
      "1 entry",
      "12,400 entries",
    ]);
    expect(counted(2, "day")).toBe("2 days");
    expect(numberText(1_234.567, 2)).toBe("1,234.57");
  });
});

describe("time as text", () => {
  it("is a day, a month, or a moment that says its zone", () => {
    expect(dayText("2026-11-22")).toBe("22 Nov 2026");
    expect(monthText(Date.parse("2026-11-22"))).toBe("Nov 2026");
    expect(momentText("2026-11-22T15:11:09.123Z")).toBe("22 Nov 2026, 15:11 UTC");
    expect(secondText("2026-11-22T15:11:09.123Z")).toBe("22 Nov 2026, 15:11:09 UTC");
  });

  it("has no zone where it is the reader's own", () => {
    expect(localText("2026-11-22T15:11:09.123Z")).toMatch(/^2\d Nov 2026, \d\d:\d\d:09$/);
  });
});
