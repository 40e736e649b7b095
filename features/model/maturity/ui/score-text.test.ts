import { describe, expect, it } from "vitest";
import { changeDirection, formatChange, formatScore } from "./score-text";
import { stageName, stageOfScore } from "./stages";

describe("formatScore", () => {
  it.each([
    [1, "1.0"],
    [2.5, "2.5"],
    [2.74, "2.7"],
    [2.94, "2.9"],
    [4, "4.0"],
  ])("shows %d as %s", (score, text) => {
    expect(formatScore(score)).toBe(text);
  });

  it("never rounds into a stage that is not reached", () => {
    expect(formatScore(2.96)).toBe("2.96");
    expect(formatScore(2.9999)).toBe("2.99");
    expect(formatScore(3.97)).toBe("3.97");
  });

  it("takes a mean that binary fractions push just below a stage as that stage", () => {
    expect(formatScore(3 - 1e-12)).toBe("3.0");
    expect(stageOfScore(3 - 1e-12)).toBe(3);
  });
});

describe("formatChange", () => {
  it.each([
    [0.3, "+0.3", "up"],
    [-0.1, "−0.1", "down"],
    [0.04, "0.0", "same"],
    [-0.04, "0.0", "same"],
    [0, "0.0", "same"],
  ] as const)("shows %d as %s", (delta, text, direction) => {
    expect(formatChange(delta)).toBe(text);
    expect(changeDirection(delta)).toBe(direction);
  });
});

it("names the four stages", () => {
  expect(([1, 2, 3, 4] as const).map(stageName)).toEqual(["Traditional", "Initial", "Advanced", "Optimal"]);
});
