import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputArbitrary, modelArbitrary } from "./case.test-support";
import { type RollUpUnit, rollUp } from "./roll-up";
import type { ScoreResult, ScoringModel } from "./schema";
import { score } from "./score";

const criteria = (key: string) => ({ initial: [`${key}1`], advanced: [`${key}2`], optimal: [`${key}3`] });
const model: ScoringModel = {
  pillars: ["p", "q"].map((key) => ({ key, functions: [{ key: `${key}.f`, criteria: criteria(`${key}.f`) }] })),
};

/** A result with each pillar's only function met up to a stage; null marks the function not applicable. */
function buildResult(stages: Readonly<Record<"p" | "q", 1 | 2 | 3 | 4 | null>>): ScoreResult {
  const met = Object.entries(stages).flatMap(([key, stage]) =>
    Array.from({ length: (stage ?? 1) - 1 }, (_, i) => [`${key}.f${i + 1}`, "met" as const] as const),
  );
  const notApplicable = Object.entries(stages).flatMap(([key, stage]) => (stage === null ? [`${key}.f`] : []));
  return score(model, { answers: Object.fromEntries(met), notApplicable });
}

const levels = (units: readonly RollUpUnit[], pillarWeights?: Record<string, number>) => {
  const { overall, pillars, coverage } = rollUp({ units, pillarWeights });
  return { overall: [overall.score, overall.average, overall.floor], pillars: pillars.map((p) => p.score), coverage };
};

describe("the organisation's figures", () => {
  it("weigh each unit by its criticality, parents included, each pillar by itself", () => {
    const units = [
      { key: "parent", criticality: 1, result: buildResult({ p: 1, q: 4 }) },
      { key: "child", criticality: 3, result: buildResult({ p: 3, q: 2 }) },
    ];
    expect(levels(units)).toEqual({
      overall: [2.5, 2, 1],
      pillars: [2.5, 2.5],
      coverage: { assessed: 2, total: 2 },
    });
    expect(rollUp({ units }).overall.heldBackBy).toEqual([{ unit: "parent", functions: ["p.f"] }]);
    expect(rollUp({ units }).pillars[1]?.heldBackBy).toEqual([{ unit: "child", functions: ["q.f"] }]);
    expect(rollUp({ units }).overall).toMatchObject({ possible: 4, proven: 1, answered: 6, applicable: 12 });
  });

  it("weigh the pillars as asked", () => {
    const units = [{ key: "only", criticality: 5, result: buildResult({ p: 1, q: 4 }) }];
    expect(levels(units, { q: 2, constructor: 9 }).overall).toEqual([3, 3, 1]);
  });

  it("leave out a unit without a result, and a pillar that is not applicable in a unit", () => {
    const units = [
      { key: "a", criticality: 5, result: null },
      { key: "b", criticality: 5, result: buildResult({ p: null, q: 3 }) },
      { key: "c", criticality: 1, result: buildResult({ p: 2, q: 3 }) },
    ];
    expect(levels(units)).toEqual({ overall: [2.5, 2, 2], pillars: [2, 3], coverage: { assessed: 2, total: 3 } });
  });

  it("are null without any figure", () => {
    const nothing = { score: null, possible: null, proven: null, average: null, floor: null, heldBackBy: [] };
    const empty = rollUp({ units: [{ key: "a", criticality: 1, result: null }] });
    expect(empty).toMatchObject({ overall: nothing, pillars: [], coverage: { assessed: 0, total: 1 } });
    const out = rollUp({ units: [{ key: "a", criticality: 1, result: buildResult({ p: null, q: null }) }] });
    expect(out).toMatchObject({ overall: nothing, pillars: [nothing, nothing], coverage: { assessed: 1, total: 1 } });
  });

  it("are held back by nothing at Optimal", () => {
    const units = [{ key: "a", criticality: 2, result: buildResult({ p: 4, q: 4 }) }];
    expect(rollUp({ units }).overall).toMatchObject({ score: 4, floor: 4, heldBackBy: [] });
  });

  it("refuse a unit twice, a criticality beyond 1 to 5 and a bad weight, by name", () => {
    const unit = { key: "a", criticality: 1, result: buildResult({ p: 1, q: 1 }) };
    expect(() => rollUp({ units: [unit, unit] })).toThrow('the unit "a" occurs twice');
    for (const criticality of [0, 6, 2.5, Number.NaN]) {
      expect(() => rollUp({ units: [{ ...unit, criticality }] })).toThrow('the criticality of unit "a"');
    }
    for (const weight of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => rollUp({ units: [unit], pillarWeights: { q: weight } })).toThrow('the weight of pillar "q"');
    }
  });

  it("keep proven <= claimed <= possible and floor <= average, and equal a single unit's own", () => {
    const arbitrary = modelArbitrary.chain((random) =>
      fc
        .array(fc.tuple(inputArbitrary(random), fc.integer({ min: 1, max: 5 }), fc.boolean()), { maxLength: 5 })
        .map((rows) =>
          rows.map(([input, criticality, isAssessed], i): RollUpUnit => {
            return { key: `unit-${i}`, criticality, result: isAssessed ? score(random, input) : null };
          }),
        ),
    );
    fc.assert(
      fc.property(arbitrary, (units) => {
        const result = rollUp({ units });
        for (const level of [result.overall, ...result.pillars]) {
          expect(level.proven ?? 0).toBeLessThanOrEqual(level.score ?? 0);
          expect(level.score ?? 0).toBeLessThanOrEqual(level.possible ?? 0);
          expect(level.floor ?? 0).toBeLessThanOrEqual(level.average ?? 0);
        }
        const [unit] = units;
        if (unit?.result) {
          const alone = rollUp({ units: [{ ...unit, criticality: 1 }] });
          const { floor, answered, applicable } = unit.result.overall;
          expect(alone.overall).toMatchObject({ floor, answered, applicable });
          expect(alone.pillars.map((p) => p.score)).toEqual(unit.result.pillars.map((p) => p.score));
        }
      }),
      { numRuns: 300 },
    );
  });
});
