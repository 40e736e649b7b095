import { describe, expect, it } from "vitest";
import { INPUTS, type Input, resultOf, USUAL_EFFECT } from "@/features/programme/business-case/rules";
import { caseHeadline, inputLabel, paybackText } from "./case-words";

const fixed = (values: Partial<Record<Input, number>>) => {
  const ranges = Object.fromEntries(
    INPUTS.map((input) => {
      const value = values[input] ?? 0;
      return [input, { low: value, likely: value, high: value }];
    }),
  ) as Record<Input, { low: number; likely: number; high: number }>;
  return resultOf({ ranges, effect: USUAL_EFFECT, discountRate: null });
};
const headline = (values: Partial<Record<Input, number>>) =>
  caseHeadline(fixed(values), "EUR").replaceAll("\u00a0", " ");

describe("the headline of a business case", () => {
  it("says gain, return, payback, range and chance", () => {
    expect(headline({ retiredTools: 1_000_000, costYear1: 1_000_000 })).toBe(
      "Most likely the programme brings EUR 1 million more than it costs over three years, a return of 100 %, and has paid back by month 24. In 9 of 10 simulated runs the net is between EUR 1 million and EUR 1 million; all pay back within 36 months.",
    );
  });

  it("calls nothing a success that costs nothing", () => {
    expect(headline({})).toBe("Every cost and every benefit is zero, so there is nothing to compare yet.");
    expect(headline({ retiredTools: 1_000_000 })).toBe(
      "Most likely the programme brings EUR 2 million more than it costs over three years. In 9 of 10 simulated runs the net is between EUR 2 million and EUR 2 million.",
    );
  });

  it("says a loss as a loss", () => {
    expect(headline({ costYear1: 500_000 })).toBe(
      "Most likely the programme costs EUR 500,000 more than it brings over three years, a return of −100 %. In 9 of 10 simulated runs the net is between EUR −500,000 and EUR −500,000; none pays back within 36 months.",
    );
  });
});

it("names payback and inputs in words", () => {
  const texts = [null, 0, 7].map((paybackMonth) => paybackText({ cost: 1, paybackMonth }));
  expect(texts).toEqual(["not within 36 months", "from the start", "month 7"]);
  expect(paybackText({ cost: 0, paybackMonth: 0 })).toBe("nothing is spent");
  for (const input of INPUTS) expect(inputLabel(input)).not.toBe(input);
});
