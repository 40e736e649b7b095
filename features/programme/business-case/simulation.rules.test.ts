import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generator, histogram, quantile, triangular } from "./simulation.rules";

const ranges = fc
  .tuple(...[0, 1, 2].map(() => fc.integer({ min: -1_000_000_000, max: 1_000_000_000_000 })))
  .map((numbers) => numbers.toSorted((a, b) => a - b))
  .map(([low = 0, likely = 0, high = 0]) => ({ low, likely, high }));

describe("the generator", () => {
  it("gives the numbers of Mulberry32, the same on every machine", () => {
    const next = generator(1);
    // From the published reference implementation, seed 1.
    expect([next(), next(), next()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  it("spreads evenly over 0 to 1", () => {
    const next = generator(7);
    const tenths = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i++) {
      const at = Math.floor(next() * 10);
      tenths[at] = (tenths[at] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });
});

describe("a draw from a triangle", () => {
  it("stays within the range and rises with chance", () => {
    fc.assert(
      fc.property(
        ranges,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (range, a, b) => {
          const [first, second] = [triangular(range, Math.min(a, b)), triangular(range, Math.max(a, b))];
          expect(first).toBeGreaterThanOrEqual(range.low);
          expect(second).toBeLessThanOrEqual(range.high);
          expect(second - first).toBeGreaterThanOrEqual(-1e-9 * Math.max(1, Math.abs(range.high)));
        },
      ),
    );
  });

  it("has the mean of the triangle: the third part of low, likely and high", () => {
    const next = generator(3);
    const range = { low: 10, likely: 20, high: 60 };
    let total = 0;
    for (let i = 0; i < 100_000; i++) total += triangular(range, next());
    expect(total / 100_000).toBeCloseTo(30, 0);
  });
});

describe("a histogram", () => {
  it("counts every value once, between round numbers", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1_000_000, max: 1_000_000_000 }), { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 30 }),
        (numbers, most) => {
          const sorted = numbers.toSorted((a, b) => a - b);
          const bins = histogram(sorted, most);
          expect(bins.reduce((total, { count }) => total + count, 0)).toBe(numbers.length);
          expect(bins.length).toBeLessThanOrEqual(most + 1);
          expect(bins[0]?.from).toBeLessThanOrEqual(sorted[0] ?? 0);
          expect(bins.at(-1)?.to).toBeGreaterThanOrEqual(sorted.at(-1) ?? 0);
        },
      ),
    );
    expect(histogram([0.1, 0.3, 0.7], 8).map(({ to }) => to)).toEqual([0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
    expect(histogram([1, 12, 19, 20], 2)).toEqual([
      { from: 0, to: 10, count: 1 },
      { from: 10, to: 20, count: 3 },
    ]);
  });
});

it("a quantile is a value that is there", () => {
  const sorted = Array.from({ length: 100 }, (_, i) => i + 1);
  expect([0.05, 0.5, 0.95, 1].map((share) => quantile(sorted, share))).toEqual([5, 50, 95, 100]);
  expect(quantile([4], 0.05)).toBe(4);
});
