import { describe, expect, it } from "vitest";
import { overviewTitle } from "./overview-title";

type Input = Parameters<typeof overviewTitle>[0];

const overall: Input["overall"] = {
  score: 2.1,
  possible: 2.5,
  proven: 1,
  average: 2,
  floor: 1,
  settled: 380,
  slots: 444,
  isTooEarly: false,
  standing: "assessed",
  change: { value: null, judgedAgain: 0, of: 444 },
};
const pillar = (name: string, score: number) => ({ key: name.toLowerCase(), name, score });
const lowest = [pillar("Networks", 1.5), pillar("Data", 1.98)];
const textOf = (input: Input) =>
  overviewTitle(input)
    .map(({ text }) => text)
    .join("");

const TABLE: [string, Input, string][] = [
  [
    "average and floor together, and what holds back",
    { overall, heldBackBy: { pillars: lowest } },
    "Initial on average, floor Traditional: 2.1 of 4. Networks (1.5) and Data (1.98) hold us back.",
  ],
  [
    "one stage where average and floor are the same",
    { overall: { ...overall, floor: 2 }, heldBackBy: { pillars: [] } },
    "Initial: 2.1 of 4.",
  ],
  [
    "no pillar at or above the whole",
    { overall, heldBackBy: { pillars: [pillar("Networks", 1.5), pillar("Data", 2.1)] } },
    "Initial on average, floor Traditional: 2.1 of 4. Networks (1.5) holds us back.",
  ],
  [
    "neither a number nor a stage while it is too early",
    { overall: { ...overall, standing: "too early", isTooEarly: true, settled: 70 }, heldBackBy: { pillars: lowest } },
    "Too early to score: 70 of 444 functions judged.",
  ],
  [
    "not assessed",
    { overall: { ...overall, standing: "not assessed" }, heldBackBy: { pillars: [] } },
    "Not assessed yet.",
  ],
  [
    "nothing applicable",
    { overall: { ...overall, standing: "not applicable", score: null }, heldBackBy: { pillars: [] } },
    "Not applicable: nothing of the model applies here.",
  ],
];

describe("the Overview's sentence", () => {
  it.each(TABLE)("says %s", (_, input, sentence) => {
    expect(textOf(input)).toBe(sentence);
  });

  it("marks its figures, so that they can lead to their derivation", () => {
    const figures = overviewTitle({ overall, heldBackBy: { pillars: lowest } }).filter((part) => part.isFigure);
    expect(figures.map(({ text }) => text)).toEqual(["2.1 of 4", "1.5", "1.98"]);
  });
});
