import { describe, expect, it } from "vitest";
import { coverageText } from "./control-text";

const coverage = (low: number, high: number, answered = 3) => ({
  range: { low, high },
  answered,
  total: 4,
  applicable: 4,
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
    expect(coverageText({ range: null, answered: 2, total: 2, applicable: 0 })).toBe("Nothing applies");
    expect(coverageText({ range: null, answered: 0, total: 0, applicable: 0 })).toBe("Not answered");
  });
});
