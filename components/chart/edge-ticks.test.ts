import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { histogram } from "@/features/programme/business-case/simulation.rules";
import { edgeTicks } from "./edge-ticks";

const edges = [-600, -400, -200, 0, 200, 400, 600, 800];

describe("the figures below a histogram", () => {
  it("stand at every edge while there is room, else at every second, fourth or fifth", () => {
    expect(edgeTicks(edges, 0.4)).toEqual(edges);
    expect(edgeTicks(edges, 1.1)).toEqual([-400, 0, 400, 800]);
    expect(edgeTicks(edges, 2.5)).toEqual([0, 800]);
    expect(edgeTicks([5, 5], 3)).toEqual([5]);
  });

  it("are evenly spaced edges of bars, with 0 wherever it lies among them", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -2_000_000, max: 3_000_000 }), { minLength: 2, maxLength: 50 }),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        (numbers, apart) => {
          const bins = histogram(
            numbers.toSorted((a, b) => a - b),
            20,
          );
          const all = [bins[0]?.from ?? 0, ...bins.map(({ to }) => to)];
          const ticks = edgeTicks(all, apart);
          const places = ticks.map((tick) => all.indexOf(tick));
          expect(places).not.toContain(-1);
          expect(new Set(places.slice(1).map((place, i) => place - (places[i] ?? 0))).size).toBeLessThanOrEqual(1);
          if (all.includes(0)) expect(ticks).toContain(0);
          if (bins.length >= 8) expect(ticks.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
