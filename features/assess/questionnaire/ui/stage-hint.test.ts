import { describe, expect, it } from "vitest";
import { chooseStage } from "@/features/assess/assessment/answers.rules";
import type { Answers, StageCriteria } from "@/features/assess/assessment/answers.schema";
import type { StageNumber } from "@/features/model/scoring/schema";
import { choiceWords } from "./stage-hint";

const criteria: StageCriteria = { initial: ["i1", "i2"], advanced: ["a1", "a2", "a3"], optimal: ["o1"] };
const wordsFor = (stage: StageNumber, before: Answers) =>
  choiceWords({ stage, criteria, before, after: chooseStage(criteria, before, stage) });

describe("the receipt of a chosen stage", () => {
  it("counts what became met, and what of which stage became not met", () => {
    expect(wordsFor(2, {})).toBe("Initial chosen: 2 met, 3 of Advanced not met.");
    expect(wordsFor(1, { i1: "met", i2: "partly", o1: "met" })).toBe(
      "Traditional chosen: 1 of Initial not met, 1 of Optimal not met.",
    );
    expect(wordsFor(4, { i1: "met" })).toBe("Optimal chosen: 5 met.");
  });

  it("says so when the answers were these already", () => {
    expect(wordsFor(1, { i1: "partly", i2: "not_met" })).toBe("Traditional chosen: the answers say so already.");
  });
});
