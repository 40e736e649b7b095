import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildModel, caseArbitrary } from "./case.test-support";
import { score } from "./score";
import { EVEN, readWeights, weighed, weightOf } from "./weights";

describe("weights of an organisation", () => {
  it("are 1 where none is set, whatever the key is called", () => {
    expect(weightOf({ p: 2 }, "p")).toBe(2);
    expect([weightOf({ p: 2 }, "q"), weightOf({}, "constructor")]).toEqual([1, 1]);
  });

  it("are read from what is stored, and from nothing", () => {
    expect(readWeights({})).toEqual(EVEN);
    expect([readWeights(null), readWeights([]), readWeights({ pillars: 7 })]).toEqual([EVEN, EVEN, EVEN]);
    expect(readWeights({ pillars: { p: 2 } })).toEqual({ pillars: { p: 2 }, functions: {} });
  });

  it("take the place of the model's, in figures and nothing else", () => {
    const weights = { pillars: { p: 3 }, functions: { "p.f": 0.5 } };
    const [pillar] = weighed(buildModel(), weights).pillars;
    expect([pillar?.weight, pillar?.functions[0]?.weight]).toEqual([3, 0.5]);
    const model = buildModel();
    expect(weighed(model, EVEN)).toBe(model);
  });

  it("change no figure of a function", () => {
    const functionsOf = (result: ReturnType<typeof score>) => result.pillars.map((pillar) => pillar.functions);
    fc.assert(
      fc.property(caseArbitrary, fc.double({ min: 0.01, max: 100, noNaN: true }), ({ model, input }, weight) => {
        const [first] = model.pillars;
        const weights = { pillars: first ? { [first.key]: weight } : {}, functions: {} };
        expect(functionsOf(score(weighed(model, weights), input))).toEqual(functionsOf(score(model, input)));
      }),
      { numRuns: 200 },
    );
  });

  it("that are not positive and finite are refused by name when something is scored", () => {
    expect(() => score(weighed(buildModel(), readWeights({ pillars: { p: 0 } })), {})).toThrow('weight of pillar "p"');
  });
});
