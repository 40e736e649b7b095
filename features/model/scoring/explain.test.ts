import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildModel, caseArbitrary, functionsOf } from "./case.test-support";
import type { MeanDerivation } from "./derivation";
import { derivationText, figureText } from "./derivation-text";
import { explainCapability, explainFunction, explainOverall, explainPillar } from "./explain";
import { FIGURES, type NullableFigures, type ScoringInput, type ScoringModel } from "./schema";
import { score } from "./score";

const model = buildModel();
const example: ScoringInput = {
  answers: { a: "met", b: "met", c: "partly" },
  evidenced: ["a", "b"],
  targets: { "p.f": "advanced" },
};

/** Recomputes a mean from nothing but what the derivation shows. */
function expectMean(derivation: MeanDerivation, result: NullableFigures) {
  for (const figure of FIGURES) {
    const terms = derivation.terms.flatMap(({ weight, figures }) => (figures === null ? [] : [{ weight, ...figures }]));
    const sum = terms.reduce((total, term) => total + term.weight * term[figure], 0);
    const weights = terms.reduce((total, term) => total + term.weight, 0);
    expect(terms.length === 0 ? null : sum / weights).toBe(result[figure]);
    expect(derivation.totals?.sums[figure] ?? 0).toBe(sum);
    expect(derivation.result[figure]).toBe(result[figure]);
  }
}

describe("a derivation", () => {
  it("arrives at the engine's figures for every model and assessment", () => {
    fc.assert(
      fc.property(caseArbitrary, ({ model, input }) => {
        const result = score(model, input);
        expectMean(explainOverall(model, input), result.overall);
        for (const pillar of result.pillars) {
          expectMean(explainPillar(model, input, pillar.key), pillar);
          for (const fn of pillar.functions) {
            const derivation = explainFunction(model, input, fn.key);
            for (const figure of FIGURES) expect(derivation.figures?.[figure].score ?? null).toBe(fn[figure]);
            expect(derivation.figures?.score.stage ?? null).toBe(fn.stage);
            expect(derivation.heldBackBy.length > 0).toBe(fn.stage !== null && fn.stage < 4);
            expect(derivation.target?.gap ?? null).toBe(fn.gap);
            expect(derivationText(derivation)).not.toMatch(/undefined|NaN|Infinity/);
          }
        }
        for (const [key, figures] of Object.entries(result.capabilities)) {
          expectMean(explainCapability(model, input, key), figures);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("shows weights beyond the range of sums as the engine uses them", () => {
    const functions = functionsOf(model).map((fn) => ({ ...fn, weight: 1e308 }));
    const derivation = explainPillar({ pillars: [{ key: "p", functions }] }, example, "p");
    expect(derivation.totals?.weights).toBeGreaterThan(0);
    expect(derivationText(derivation)).not.toMatch(/Infinity|NaN/);
  });

  it("refuses what does not exist, by name", () => {
    expect(() => explainFunction(model, example, "constructor")).toThrow('unknown function "constructor"');
    expect(() => explainPillar(model, example, "__proto__")).toThrow('unknown pillar "__proto__"');
    expect(() => explainCapability(model, example, "toString")).toThrow('unknown capability "toString"');
  });
});

describe("its text", () => {
  it("derives a function from its answers", () => {
    expect(derivationText(explainFunction(model, example, "p.f")).split("\n")).toEqual([
      "Function p.f (method tenet-1)",
      expect.stringMatching(/^Rule: The stage is the highest one/),
      "Claimed: An unanswered criterion counts as not met; one that is not applicable is left out.",
      "  Initial: 1 / 1 = 1.00",
      "    a: met, counts 1",
      "  Advanced: 1.5 / 2 = 0.75",
      "    b: met, counts 1",
      "    c: partly met, counts 0.5",
      "  Optimal: 0 / 1 = 0.00",
      "    d: unanswered, counts 0",
      "  Initial (2) is reached, Advanced is not whole: 2 + 0.75 = 2.75",
      "Possible: An unanswered criterion counts as met; one that is not applicable is left out.",
      "  Initial: 1 / 1 = 1.00",
      "    a: met, counts 1",
      "  Advanced: 1.5 / 2 = 0.75",
      "    b: met, counts 1",
      "    c: partly met, counts 0.5",
      "  Optimal: 1 / 1 = 1.00",
      "    d: unanswered, counts 1",
      "  Initial (2) is reached, Advanced is not whole: 2 + 0.75 = 2.75",
      expect.stringMatching(/^Proven: A criterion without current evidence counts as not met/),
      "  Initial: 1 / 1 = 1.00",
      "    a: met, proven, counts 1",
      "  Advanced: 1 / 2 = 0.50",
      "    b: met, proven, counts 1",
      "    c: partly met, not proven, counts 0",
      "  Optimal: 0 / 1 = 0.00",
      "    d: unanswered, counts 0",
      "  Initial (2) is reached, Advanced is not whole: 2 + 0.50 = 2.50",
      "Held back by: c",
      "Target Advanced (3): a gap of 3 - 2.75 = 0.25",
      "To close: c",
    ]);
  });

  it("derives a pillar and the unit from what is below, under the names it is given", () => {
    const functions = functionsOf(model).flatMap((fn) => [
      fn,
      { ...fn, key: "p.g", weight: 2, criteria: criteria("g") },
    ]);
    const wide: ScoringModel = { pillars: [{ key: "p", functions }] };
    const input: ScoringInput = { answers: { a: "met", b: "met", g1: "met", g2: "partly" } };
    const names = new Map([["p.g", "Governance"]]);
    const text = derivationText(explainPillar(wide, input, "p"), { nameOf: (key) => names.get(key) ?? key }).split(
      "\n",
    );
    expect(text.slice(2, 6)).toEqual([
      "Claimed: An unanswered criterion counts as not met; one that is not applicable is left out.",
      "  p.f: weight 1 x 2.50 = 2.50",
      "  Governance: weight 2 x 2.17 (exactly 2.1666666666666665) = 4.33 (exactly 4.333333333333333)",
      "  Sum 6.83 (exactly 6.833333333333333) / weights 3 = 2.28 (exactly 2.2777777777777777)",
    ]);
    expect(text.slice(-4)).toEqual([
      "Average: 2.28 (exactly 2.2777777777777777) rounded down is Initial (2)",
      "Floor: the lowest of p.f 2, Governance 2 is Initial (2)",
      "Held back by: p.f, Governance",
      "Answered: 4 of 9 applicable criteria",
    ]);
    expect(derivationText(explainOverall(wide, input)).split("\n")[0]).toBe("Unit overall (method tenet-1)");
  });

  it("marks what nobody has answered wherever it counts as Traditional", () => {
    const functions = [...functionsOf(model), { key: "p.g", weight: 1, criteria: criteria("g") }];
    const derivation = explainPillar({ pillars: [{ key: "p", functions }] }, { answers: { a: "met" } }, "p");
    const text = derivationText(derivation, { standings: { "p.f": "assessed", "p.g": "not assessed" } }).split("\n");
    expect(text).toContain("  p.g: weight 1 x 1.00 = 1.00 (not assessed)");
    expect(text.slice(-3)).toEqual([
      "Floor: the lowest of p.f 2, p.g 1 (not assessed) is Traditional (1)",
      "Held back by: p.g (not assessed)",
      "Answered: 1 of 9 applicable criteria",
    ]);
  });

  it("has the wording of each criterion once, at the end", () => {
    const text = derivationText(explainFunction(model, example, "p.f"), { wordingOf: (id) => `wording of ${id}` });
    expect(text.split("\n").slice(-6)).toEqual([
      "To close: c",
      "Criteria:",
      "  a: wording of a",
      "  b: wording of b",
      "  c: wording of c",
      "  d: wording of d",
    ]);
    expect(text.match(/wording of c/g)).toHaveLength(1);
  });

  it("says what is not applicable and what is not assessed", () => {
    expect(derivationText(explainFunction(model, { notApplicable: ["p.f"] }, "p.f"))).toContain(
      "the function is marked",
    );
    const out = Object.fromEntries(["a", "b", "c", "d"].map((id) => [id, "not_applicable" as const]));
    expect(derivationText(explainFunction(model, { answers: out }, "p.f"))).toContain("every criterion is marked");
    expect(derivationText(explainOverall(model, { answers: out }))).toContain("Not applicable");
    expect(explainOverall(model, { answers: out }).standing).toBe("not applicable");
    expect(derivationText(explainPillar(model, {}, "p"))).toContain("Not assessed");
    expect(explainPillar(model, { answers: { d: "not_applicable" } }, "p").standing).toBe("assessed");
  });

  it("shows two decimals, and the exact value where they hide something", () => {
    expect(figureText(2)).toBe("2.00");
    expect(figureText(2.75)).toBe("2.75");
    expect(figureText(2 + 2 / 3)).toBe("2.67 (exactly 2.6666666666666665)");
    expect(figureText(2.999)).toBe("3.00 (exactly 2.999)");
  });
});

function criteria(prefix: string) {
  return { initial: [`${prefix}1`], advanced: [`${prefix}2`, `${prefix}3`, `${prefix}4`], optimal: [`${prefix}5`] };
}
