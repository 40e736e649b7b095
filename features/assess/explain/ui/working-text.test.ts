import { describe, expect, it } from "vitest";
import {
  changeWorking,
  equalsShown,
  figureTitle,
  fractionText,
  functionSum,
  operand,
  workingNumber,
} from "./working-text";

describe("numbers of a working", () => {
  it("show four decimals and say when more follow", () => {
    expect([2, 2.5, 2.1429, 15 / 7, 2.99999999].map(workingNumber)).toEqual([
      "2",
      "2.5",
      "2.1429",
      "≈ 2.1429",
      "≈ 3.0000",
    ]);
  });

  it("show a change with its sign", () => {
    expect(changeWorking(15 / 7, 1.9, 15 / 7 - 1.9)).toBe("2.1429 − 1.9 ≈ 0.2429, shown as +0.2");
    expect(changeWorking(2, 2.5, -0.5)).toBe("2 − 2.5 = −0.5, shown as −0.5");
  });

  it("name the rounding for display", () => {
    expect([15 / 7, 2.5, 2.75, 2.98].map(equalsShown)).toEqual([
      "≈ 2.1429, shown as 2.1",
      "= 2.5",
      "= 2.75, shown as 2.8",
      "= 2.98",
    ]);
    expect([15 / 7, 2.5].map(operand)).toEqual(["2.1429", "2.5"]);
  });

  it("write a fraction and a function's sum", () => {
    expect(fractionText({ sum: 1.5, count: 2, value: 0.75 })).toBe("1.5 of 2 = 0.75");
    expect(fractionText({ sum: 1, count: 3, value: 1 / 3 })).toBe("1 of 3 ≈ 0.3333");
    expect(fractionText({ sum: 0, count: 0, value: 1 })).toBe("nothing applicable = 1");
    expect(functionSum({ stage: 2, next: 0.75, score: 2.75 })).toBe(
      "Initial is whole, Advanced is not: 2 + 0.75 = 2.75, shown as 2.8",
    );
    expect(functionSum({ stage: 1, next: 0, score: 1 })).toBe("Initial is not whole: 1 + 0 = 1");
    expect(functionSum({ stage: 4, next: 0, score: 4 })).toBe("every stage is whole: 4");
  });
});

describe("the title of a derivation", () => {
  it("says the figure, or why there is none", () => {
    const figures = { score: 2.14, possible: 2.5 };
    expect(figureTitle("Identity", "assessed", figures)).toBe("Identity: 2.1 claimed, up to 2.5");
    expect(figureTitle("Identity", "assessed", { score: 2.1, possible: 2.1 })).toBe("Identity: 2.1 claimed");
    expect(figureTitle("Identity", "not assessed", { score: 1, possible: 4 })).toBe("Identity: not assessed yet");
    expect(figureTitle("Identity", "not applicable", { score: null, possible: null })).toBe("Identity: not applicable");
  });
});
