import { describe, expect, it } from "vitest";
import { type ControlCoverage, PLATFORM_KEYS } from "@/features/programme/control/rules";
import { controlCoverageText, controlHeadline, overUnitsText } from "./control-text";

const units = { answered: 1, total: 1 };
const coverage = (low: number, high: number, answered = 3) => ({
  range: { low, high },
  answered,
  total: 4,
  applicable: 4,
  units,
});

/** All platforms alike. */
const matrix = (all: ControlCoverage, uses: { used: number; open: number }) => ({
  all,
  platforms: PLATFORM_KEYS.map((platform) => ({ ...all, platform, unused: 0, ...uses })),
});

describe("the text of a coverage", () => {
  it("is one figure when all is answered, else both ends", () => {
    expect(controlCoverageText(coverage(0.625, 0.625, 4))).toBe("63 %");
    expect(controlCoverageText(coverage(0.25, 0.5))).toBe("25 to 50 %");
    expect(controlCoverageText(coverage(0, 0, 4))).toBe("0 %");
  });

  it("does not round to nothing or to everything", () => {
    expect(controlCoverageText(coverage(0.001, 0.999))).toBe("1 to 99 %");
  });

  it("says when nothing is answered, or nothing applies, instead of a figure", () => {
    expect(controlCoverageText(coverage(0, 1, 0))).toBe("Not answered");
    expect(controlCoverageText({ range: null, answered: 2, total: 2, applicable: 0, units })).toBe("Nothing applies");
    const none = { range: null, answered: 0, total: 0, applicable: 0 };
    expect(controlCoverageText({ ...none, units: { answered: 0, total: 1 } })).toBe("Not answered");
    expect(controlCoverageText({ ...none, units: { answered: 1, total: 2 } })).toBe("Not answered");
    expect(controlCoverageText({ ...none, units })).toBe("Nothing applies: no platform in use");
  });

  it("says over how many units it goes, where some have said nothing", () => {
    const some = { ...coverage(0.22, 0.77), units: { answered: 3, total: 12 } };
    expect(controlHeadline(matrix(some, { used: 3, open: 9 }))).toBe(
      "22 to 77 % of the controls in place, over the 3 of 12 units that answered",
    );
    expect(controlHeadline(matrix(coverage(0.5, 0.5), { used: 1, open: 0 }))).toBe("50 % of the controls in place");
    expect([some.units, units, { answered: 4, total: 4 }].map(overUnitsText)).toEqual([
      "over 3 of 12 units",
      "over the one unit",
      "over all 4 units",
    ]);
  });

  it("has no figure of the controls where none is answered, none applies, or no platform is in use", () => {
    const none = { range: null, answered: 1, total: 1, applicable: 0, units };
    const unused = { used: 0, open: 0 };
    const open = { used: 0, open: 1 };
    expect(controlHeadline(matrix(coverage(0, 1, 0), open))).toBe("No control that applies is answered yet");
    expect(controlHeadline(matrix(none, open))).toBe("Nothing applies of what is answered so far");
    expect(controlHeadline(matrix(none, unused))).toBe("Nothing applies: no platform is in use");
    expect(controlHeadline(matrix(coverage(0, 1, 0), unused))).toBe(
      "No platform is in use, and what applies without one is not answered yet",
    );
    expect(controlHeadline(matrix(coverage(1, 1), unused))).toBe(
      "No platform is in use; 100 % of what applies without one is in place",
    );
  });
});
