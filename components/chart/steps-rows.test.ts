import { expect, it } from "vitest";
import { drawnRows } from "./steps-rows";

it("draws a series only where it counts something, and ends its step where it drops to zero", () => {
  const points = [
    { on: "2026-01-01", values: { a: 3, b: 0, c: 0 } },
    { on: "2026-02-01", values: { a: 0, b: 2, c: 0 } },
    { on: "2026-03-01", values: { a: 0, b: 2, c: 0 } },
  ];
  const [january, february, march] = points.map(({ on }) => Date.parse(on));
  expect(drawnRows(points, ["a", "b", "c"])).toEqual([
    { at: january, a: 3, b: null, c: null },
    { at: february, a: 0, b: 2, c: null },
    { at: february, a: null, b: 2, c: null },
    { at: march, a: null, b: 2, c: null },
  ]);
});
