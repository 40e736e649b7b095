import { describe, expect, it } from "vitest";
import { type HeadlineInput, headline, headlineText } from "./headline";

const holder = (name: string, isAssessed = true) => ({ key: name.toLowerCase(), name, isAssessed });
const base: HeadlineInput = {
  standing: "assessed",
  score: 2.1,
  possible: 2.5,
  average: 2,
  floor: 1,
  heldBy: [holder("Networks"), holder("Data")],
  target: null,
  pillars: 5,
  settled: 30,
  functionCount: 37,
};
const target = { stage: 3, period: "2027-Q4", count: 37, of: 37 } as const;
const five = ["Identity", "Devices", "Networks", "Applications and Workloads", "Data"];

const TABLE: [string, Partial<HeadlineInput>, string][] = [
  [
    "average, range and what holds the floor",
    {},
    "Initial on average, 2.1 claimed, up to 2.5; held at Traditional by Networks and Data.",
  ],
  [
    "no range when everything is answered",
    { possible: 2.1 },
    "Initial on average, 2.1 claimed; held at Traditional by Networks and Data.",
  ],
  [
    "no range that reads the same",
    { possible: 2.13 },
    "Initial on average, 2.1 claimed; held at Traditional by Networks and Data.",
  ],
  [
    "too early: neither a number nor a stage",
    { standing: "too early", settled: 7 },
    "Too early to score: 7 of 37 functions judged.",
  ],
  [
    "the target's quarter by the organisation's year",
    { target, yearStartMonth: 10 },
    "Initial on average, 2.1 claimed, up to 2.5; held at Traditional by Networks and Data; target Advanced by FY28 Q1.",
  ],
  ["not assessed", { standing: "not assessed", score: 1, possible: 4, average: 1 }, "Not assessed yet."],
  [
    "nothing applicable",
    { standing: "not applicable", score: null, possible: null, average: null, floor: null, heldBy: [] },
    "Not applicable: nothing of the model applies here.",
  ],
  [
    "floor = average",
    { floor: 2, heldBy: [holder("Networks")] },
    "Initial on average, 2.1 claimed, up to 2.5; no function is below Initial.",
  ],
  [
    "floor = average = Traditional",
    { score: 1.4, average: 1, heldBy: [holder("Networks")] },
    "Traditional on average, 1.4 claimed, up to 2.5; held there by Networks.",
  ],
  [
    "Optimal everywhere",
    { score: 4, possible: 4, average: 4, floor: 4, heldBy: [] },
    "Optimal throughout, 4.0 claimed.",
  ],
  [
    "never rounded up into a stage that is not reached",
    { score: 1.98, possible: 1.98, average: 1 },
    "Traditional on average, 1.98 claimed; held there by Networks and Data.",
  ],
  [
    "a floor of unanswered functions is not a finding",
    { heldBy: [holder("Networks", false)] },
    "Initial on average, 2.1 claimed, up to 2.5; held at Traditional until Networks is answered.",
  ],
  [
    "several unanswered",
    { heldBy: [holder("Networks", false), holder("Data", false)] },
    "Initial on average, 2.1 claimed, up to 2.5; held at Traditional until Networks and Data are answered.",
  ],
  [
    "answered holders go before unanswered ones",
    { heldBy: [holder("Networks", false), holder("Data")] },
    "Initial on average, 2.1 claimed, up to 2.5; held at Traditional by Data.",
  ],
  [
    "every pillar",
    { heldBy: five.map((name) => holder(name)) },
    "Initial on average, 2.1 claimed, up to 2.5; held at Traditional by every pillar.",
  ],
  [
    "every pillar unanswered somewhere",
    { heldBy: five.map((name) => holder(name, false)) },
    "Initial on average, 2.1 claimed, up to 2.5; held at Traditional until every pillar is answered.",
  ],
  [
    "four pillars are counted",
    { heldBy: five.slice(0, 4).map((name) => holder(name)) },
    "Initial on average, 2.1 claimed, up to 2.5; held at Traditional by 4 of 5 pillars.",
  ],
  [
    "a target of every function",
    { target },
    "Initial on average, 2.1 claimed, up to 2.5; held at Traditional by Networks and Data; target Advanced by 2027-Q4.",
  ],
  [
    "a target of most functions",
    { target: { ...target, count: 20 } },
    "Initial on average, 2.1 claimed, up to 2.5; held at Traditional by Networks and Data; target Advanced by 2027-Q4 for 20 of 37 functions.",
  ],
  [
    "a target of few functions stays out",
    { target: { ...target, count: 18 } },
    "Initial on average, 2.1 claimed, up to 2.5; held at Traditional by Networks and Data.",
  ],
];

describe("the sentence", () => {
  it.each(TABLE)("%s", (_, input, sentence) => {
    expect(headlineText({ ...base, ...input })).toBe(sentence);
  });

  it("marks its figures, so that they can lead to their derivation", () => {
    expect(headline(base).flatMap((part) => (part.isFigure ? part.text : []))).toEqual(["2.1", "2.5"]);
  });
});
