import { describe, expect, it } from "vitest";
import { coverageText, headlineOf, overUnitsText } from "./control-text";

const units = { answered: 1, total: 1 };
const coverage = (low: number, high: number, answered = 3) => ({
  range: { low, high },
  answered,
  total: 4,
  applicable: 4,
  units,
});

describe("the text of a coverage", () => {
  it("is one figure when all is answered, else both ends", () => {
    expect(coverageText(coverage(0.625, 0.625, 4))).toBe("63 %");
    expect(coverageText(coverage(0.25, 0.5))).toBe("25 to 50 %");
    expect(coverageText(coverage(0, 0, 4))).toBe("0 %");
  });

  it("does not round to nothing or to everything", () => {
    expect(coverageText(coverage(0.001, 0.999))).toBe("1 to 99 %");
  });

  it("says when nothing is answered, or nothing applies, instead of a figure", () => {
    expect(coverageText(coverage(0, 1, 0))).toBe("Not answered");
    expect(coverageText({ range: null, answered: 2, total: 2, applicable: 0, units })).toBe("Nothing applies");
    expect(coverageText({ range: null, answered: 0, total: 0, applicable: 0, units })).toBe("Not answered");
  });

  it("says over how many units it goes, where some have said nothing", () => {
    const some = { ...coverage(0.22, 0.77), units: { answered: 3, total: 12 } };
    expect(headlineOf(some)).toBe("22 to 77 % of the controls in place, over the 3 of 12 units that answered");
    expect(headlineOf(coverage(0.5, 0.5))).toBe("50 % of the controls in place");
    expect([some.units, units, { answered: 4, total: 4 }].map(overUnitsText)).toEqual([
      "over 3 of 12 units",
      "over the one unit",
      "over all 4 units",
    ]);
  });
});
