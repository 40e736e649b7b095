import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVEN, weightOf } from "@/features/model/scoring/weights";
import { FUNCTION_KEYS, isEven, PILLAR_KEYS, plainWeights, weightsForLog } from "./weights.rules";

const weight = fc.constantFrom(0.1, 0.5, 1, 2, 10);
const weights = fc.record({
  pillars: fc.dictionary(fc.constantFrom(...PILLAR_KEYS), weight),
  functions: fc.dictionary(fc.constantFrom(...FUNCTION_KEYS), weight),
});
const all = [...PILLAR_KEYS, ...FUNCTION_KEYS];

describe("weights as they are stored", () => {
  it("weigh the same, name no 1, and are the same text whatever the order in which they were sent", () => {
    fc.assert(
      fc.property(weights, (given) => {
        const plain = plainWeights(given);
        for (const key of PILLAR_KEYS) expect(weightOf(plain.pillars, key)).toBe(weightOf(given.pillars, key));
        for (const key of FUNCTION_KEYS) expect(weightOf(plain.functions, key)).toBe(weightOf(given.functions, key));
        expect([...Object.values(plain.pillars), ...Object.values(plain.functions)]).not.toContain(1);
        const turned = (map: object) => Object.fromEntries(Object.entries(map).reverse());
        const other = plainWeights({ pillars: turned(given.pillars), functions: turned(given.functions) });
        expect(JSON.stringify(other)).toBe(JSON.stringify(plain));
      }),
    );
  });

  it("are even where each of them is 1", () => {
    expect(isEven(EVEN)).toBe(true);
    expect(isEven({ pillars: { identity: 1 }, functions: {} })).toBe(true);
    expect(isEven({ pillars: {}, functions: { "data.governance": 2 } })).toBe(false);
  });
});

describe("weights in the audit log", () => {
  it("say of both sides whatever is not 1 on either", () => {
    fc.assert(
      fc.property(weights, weights, (one, other) => {
        const [before, after] = [plainWeights(one), plainWeights(other)];
        const [was, is] = [weightsForLog(before, after), weightsForLog(after, before)];
        expect(Object.keys(was).sort()).toEqual(Object.keys(is).sort());
        const changed = all.filter((key) => (was[key] ?? 1) !== (is[key] ?? 1));
        expect(changed.length === 0).toBe(JSON.stringify(before) === JSON.stringify(after));
      }),
    );
  });
});
