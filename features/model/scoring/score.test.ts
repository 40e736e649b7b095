import { describe, expect, it } from "vitest";
import { ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { builtInModel } from "./built-in-model";
import { buildModel } from "./case.test-support";
import type { ScoringFunction, ScoringInput, ScoringModel } from "./schema";
import { score } from "./score";

const model = buildModel();

/** A function with the criteria `{key}1` (initial), `{key}2` (advanced) and `{key}3` (optimal). */
function buildFunction(key: string, rest: Partial<ScoringFunction> = {}): ScoringFunction {
  return { key, criteria: { initial: [`${key}1`], advanced: [`${key}2`], optimal: [`${key}3`] }, ...rest };
}

describe("the published examples", () => {
  it("gives the first one byte for byte", () => {
    const result = score(model, {
      answers: { a: "met", b: "met", c: "partly" },
      notApplicable: [],
      evidenced: ["a", "b"],
      targets: { "p.f": "advanced" },
    });
    expect(JSON.stringify(result)).toBe(
      '{"overall":{"score":2.75,"possible":2.75,"proven":2.5,"average":2,"floor":2,"heldBackBy":["p.f"],"answered":3,"applicable":4,"settled":1,"functionCount":1},' +
        '"pillars":[{"key":"p","score":2.75,"possible":2.75,"proven":2.5,"average":2,"floor":2,"heldBackBy":["p.f"],"answered":3,"applicable":4,"settled":1,"functionCount":1,' +
        '"functions":[{"key":"p.f","score":2.75,"possible":2.75,"proven":2.5,"stage":2,"answered":3,"applicable":4,"settled":true,"gap":0.25,"toClose":["c"]}]}],' +
        '"capabilities":{}}',
    );
  });

  it("counts an open criterion as not met in the score and as met in what is possible", () => {
    const { overall } = score(model, { answers: { a: "met", b: "met" } });
    expect(overall).toMatchObject({ score: 2.5, possible: 4, proven: 1, answered: 2, applicable: 4 });
    expect(overall).toMatchObject({ settled: 0, functionCount: 1 });
  });

  it("proves nothing by leaving criteria out", () => {
    const answers = { a: "met", b: "not_applicable", c: "not_applicable", d: "not_applicable" } as const;
    const { overall } = score(model, { answers, evidenced: ["a"] });
    expect(overall).toMatchObject({ score: 4, possible: 4, proven: 2, answered: 1, applicable: 1, heldBackBy: [] });
    expect(overall).toMatchObject({ settled: 1, functionCount: 1 });
    expect(score(model, { answers, evidenced: ["a", "b", "c", "d"] }).overall.proven).toBe(4);
  });
});

describe("leaving out", () => {
  const pair: ScoringModel = {
    pillars: [{ key: "p", functions: [buildFunction("x", { capability: "g" }), buildFunction("y")] }],
  };
  const nothing = {
    score: null,
    possible: null,
    proven: null,
    stage: null,
    answered: 0,
    applicable: 0,
    settled: true,
    gap: null,
    toClose: [],
  };

  it("leaves out a function that is not applicable, whatever its answers and target", () => {
    const result = score(pair, {
      answers: { x1: "met", x2: "partly", y1: "met" },
      evidenced: ["x1"],
      notApplicable: ["x", "x"],
      targets: { x: "optimal" },
    });
    expect(result.pillars[0]?.functions[0]).toEqual({ key: "x", ...nothing });
    expect(result.overall).toMatchObject({ score: 2, possible: 4, proven: 1, floor: 2, answered: 1, applicable: 3 });
    expect(result.capabilities).toEqual({ g: { score: null, possible: null, proven: null } });
  });

  it("leaves out a function whose every criterion is not applicable", () => {
    const answers = { x1: "not_applicable", x2: "not_applicable", x3: "not_applicable" } as const;
    for (const evidenced of [[], ["x1", "x2", "x3"]]) {
      const result = score(pair, { answers, evidenced });
      expect(result.pillars[0]?.functions[0]).toEqual({ key: "x", ...nothing });
      expect(result.overall).toMatchObject({ score: 1, possible: 4, proven: 1, answered: 0, applicable: 3 });
    }
  });

  it("scores null when nothing is applicable, in a model without functions or pillars too", () => {
    const level = {
      score: null,
      possible: null,
      proven: null,
      average: null,
      floor: null,
      heldBackBy: [],
      answered: 0,
      applicable: 0,
      settled: 0,
      functionCount: 0,
    };
    expect(score(pair, { notApplicable: ["y", "x"] }).overall).toEqual(level);
    expect(score({ pillars: [{ key: "p", functions: [] }] }, {})).toEqual({
      overall: level,
      pillars: [{ key: "p", ...level, functions: [] }],
      capabilities: {},
    });
    expect(score({ pillars: [] }, {})).toEqual({ overall: level, pillars: [], capabilities: {} });
  });

  it("leaves a pillar without functions out of the overall", () => {
    const pillars = [{ key: "empty", weight: 1000, functions: [] }, ...pair.pillars];
    expect(score({ pillars }, { answers: { x1: "met", y1: "met" } }).overall).toMatchObject({ score: 2, floor: 2 });
  });
});

describe("means and levels", () => {
  const wide: ScoringModel = {
    pillars: [
      {
        key: "p",
        weight: 3,
        functions: [buildFunction("x", { weight: 2, capability: "g" }), buildFunction("y", { capability: "h" })],
      },
      { key: "q", functions: [buildFunction("z", { weight: 5, capability: "g" })] },
    ],
  };
  const answers = { x1: "met", x2: "met", x3: "met", y1: "partly", z1: "met", z2: "partly" } as const;

  it("weighs functions within pillars, pillars within the unit, and a capability by functions alone", () => {
    const result = score(wide, { answers });
    expect(result.pillars.map((pillar) => [pillar.score, pillar.average, pillar.floor, pillar.heldBackBy])).toEqual([
      [(2 * 4 + 1.5) / 3, 3, 1, ["y"]],
      [2.5, 2, 2, ["z"]],
    ]);
    expect(result.overall).toMatchObject({
      score: (3 * ((2 * 4 + 1.5) / 3) + 2.5) / 4,
      average: 3,
      floor: 1,
      heldBackBy: ["y"],
    });
    expect(result.capabilities.g?.score).toBe((2 * 4 + 5 * 2.5) / 7);
    expect(Object.keys(result.capabilities)).toEqual(["g", "h"]);
  });

  it("holds nothing back at Optimal", () => {
    const all = Object.fromEntries(["x", "y", "z"].flatMap((key) => [1, 2, 3].map((n) => [key + n, "met" as const])));
    const { overall } = score(wide, { answers: all });
    expect(overall).toMatchObject({ score: 4, proven: 1, average: 4, floor: 4, heldBackBy: [] });
  });

  it("keeps a mean of threes at Advanced although binary fractions fall short of it", () => {
    const functions = ["x", "y", "z"].map((key) => buildFunction(key, { weight: 0.1 }));
    const threes = Object.fromEntries(["x", "y", "z"].flatMap((key) => [1, 2].map((n) => [key + n, "met" as const])));
    const { overall } = score({ pillars: [{ key: "p", functions }] }, { answers: threes });
    expect(overall.average).toBe(3);
    expect(overall.floor).toBe(3);
  });

  it("survives weights whose sum overflows or whose products vanish", () => {
    for (const weight of [Number.MAX_VALUE, 1e308, Number.MIN_VALUE]) {
      const functions = [buildFunction("x", { weight }), buildFunction("y", { weight })];
      const result = score({ pillars: [{ key: "p", weight, functions }] }, { answers: { x1: "met" } });
      expect(result.overall).toMatchObject({ score: 1.5, possible: 4, proven: 1 });
    }
  });

  it("gives the plain quotient for weights that need no scaling", () => {
    const functions = [buildFunction("x", { weight: 0.7 }), buildFunction("y", { weight: 0.1 })];
    const { overall } = score({ pillars: [{ key: "p", functions }] }, { answers: { x1: "met" } });
    expect(overall.score).toBe((0.7 * 2 + 0.1 * 1) / (0.7 + 0.1));
  });
});

describe("settled", () => {
  const settledOf = (answers: ScoringInput["answers"]) => score(model, { answers }).pillars[0]?.functions[0]?.settled;

  it("is a function once the stages up to its own are whole and the next one is answered", () => {
    expect(settledOf({ a: "not_met" })).toBe(true);
    expect(settledOf({ a: "met" })).toBe(false);
    expect(settledOf({ a: "met", b: "met" })).toBe(false);
    expect(settledOf({ a: "met", b: "not_applicable", c: "partly" })).toBe(true);
    expect(settledOf({ a: "met", b: "met", c: "met" })).toBe(false);
    expect(settledOf({ a: "met", b: "met", c: "met", d: "met" })).toBe(true);
  });

  it("is a function whose open criteria lie above a stage that is not met", () => {
    expect(settledOf({ a: "partly", c: "met" })).toBe(true);
    expect(settledOf({ b: "met", c: "met", d: "met" })).toBe(false);
  });

  it("is counted over the functions that are not left out, for each pillar and overall", () => {
    const functions = [buildFunction("x"), buildFunction("y"), buildFunction("z")];
    const pillars = [
      { key: "p", functions },
      { key: "q", functions: [buildFunction("w")] },
    ];
    const result = score({ pillars }, { answers: { x1: "not_met", y1: "met", w1: "partly" }, notApplicable: ["z"] });
    expect(result.pillars.map(({ settled, functionCount }) => [settled, functionCount])).toEqual([
      [1, 2],
      [1, 1],
    ]);
    expect(result.overall).toMatchObject({ settled: 2, functionCount: 3 });
    expect(result.pillars[0]?.functions.map((fn) => fn.settled)).toEqual([true, false, true]);
  });
});

describe("targets", () => {
  it("lists what is open up to the target, lowest stage first, and never a negative gap", () => {
    const closing = (stage: "traditional" | "initial" | "advanced" | "optimal") => {
      const result = score(model, {
        answers: { a: "partly", b: "not_applicable", d: "met" },
        targets: { "p.f": stage },
      });
      const fn = result.pillars[0]?.functions[0];
      return [fn?.gap, fn?.toClose];
    };
    expect(closing("traditional")).toEqual([0, []]);
    expect(closing("initial")).toEqual([0.5, ["a"]]);
    expect(closing("advanced")).toEqual([1.5, ["a", "c"]]);
    expect(closing("optimal")).toEqual([2.5, ["a", "c"]]);
  });
});

describe("the model object", () => {
  it("is scored as it is now, even if it was changed after its first use", () => {
    const changing = {
      pillars: [{ key: "p", weight: 1, functions: [buildFunction("x"), buildFunction("y")] }],
    };
    const input: ScoringInput = { answers: { x1: "met" } };
    expect(score(changing, input).overall.score).toBe(1.5);
    const [pillar] = changing.pillars;
    const [first] = pillar?.functions ?? [];
    if (pillar === undefined || first === undefined) throw new Error("the model lost its first function");
    Object.assign(first, { weight: 3 });
    expect(score(changing, input).overall.score).toBe(1.75);
    pillar.functions.pop();
    expect(score(changing, input).overall.score).toBe(2);
    Object.assign(first, { criteria: { initial: ["x1"], advanced: ["other"], optimal: ["x3"] } });
    expect(score(changing, { answers: { other: "met" } }).overall.score).toBe(1);
    Object.assign(pillar, { weight: null });
    expect(() => score(changing, input)).toThrow('the weight of pillar "p"');
    Object.assign(changing, { pillars: null });
    expect(() => score(changing, input)).toThrow("pillars of the model must be a list");
  });
});

describe("the built-in model", () => {
  it("is not assessed without answers: claimed 1, possible 4", () => {
    const { overall, pillars, capabilities } = score(builtInModel, {});
    expect(overall).toMatchObject({ score: 1, possible: 4, proven: 1, answered: 0 });
    expect(pillars.flatMap((pillar) => pillar.functions)).toHaveLength(ztmmFunctions.size);
    expect(Object.keys(capabilities)).toEqual([
      "visibility-and-analytics",
      "automation-and-orchestration",
      "governance",
    ]);
  });
});
