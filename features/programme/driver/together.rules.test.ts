import fc from "fast-check";
import { expect, it } from "vitest";
import type { StandingLevel } from "@/features/assess/standing/schema";
import { together } from "./together.rules";

const level: fc.Arbitrary<StandingLevel> = fc
  .record({
    stage: fc.constantFrom(1, 2, 3, 4),
    more: fc.double({ min: 0, max: 1, noNaN: true }),
    open: fc.boolean(),
  })
  .map(({ stage: at, more, open }) => {
    const claimed = Math.min(4, at + more * 0.9);
    const possible = open ? 4 : claimed;
    const reached = open ? (4 as const) : (at as 1 | 2 | 3 | 4);
    return {
      standing: "assessed",
      stage: at as 1 | 2 | 3 | 4,
      reach: reached,
      score: claimed,
      possible,
      proven: 1,
    };
  });

it("keeps the stage of several functions at or below the mean, and everything below what is possible", () => {
  fc.assert(
    fc.property(fc.array(level, { minLength: 1, maxLength: 8 }), (parts) => {
      const sum = together(parts);
      expect(sum.stage ?? 0).toBe(Math.min(...parts.map((part) => part.stage ?? 1)));
      expect(sum.stage ?? 0).toBeLessThanOrEqual((sum.score ?? 0) + 1e-9);
      expect(sum.score ?? 0).toBeLessThanOrEqual((sum.possible ?? 0) + 1e-9);
      expect(sum.stage ?? 0).toBeLessThanOrEqual(sum.reach ?? 0);
    }),
  );
});

it("has no stage while a function that is too early may be the lowest", () => {
  const judged: StandingLevel = { standing: "assessed", stage: 2, reach: 2, score: 2, possible: 2, proven: 1 };
  const early: StandingLevel = { standing: "too early", stage: null, reach: 3, score: 1, possible: 3, proven: 1 };
  expect(together([judged, early])).toMatchObject({ standing: "assessed", stage: null, reach: 2 });
  expect(together([early])).toMatchObject({ standing: "too early", stage: null, reach: 3 });
});
