import fs from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Range, RegisterEntry } from "@/features/programme/register/rules";
import {
  BENEFIT_INPUTS,
  businessCaseOf,
  type CaseInputs,
  COST_INPUTS,
  checkBusinessCase,
  DRAWS,
  INPUTS,
  type Input,
  MONTHS,
  missingInputs,
  readInputs,
  resultOf,
  type Scenario,
  scenarioOf,
  scenariosOf,
  sensitivityOf,
  simulate,
  USUAL_EFFECT,
} from "./rules";

const isPercent = (input: Input) => input === "breachProbability" || input === "breachReduction";
const rangeUpTo = (max: number) =>
  fc
    .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max })))
    .map((numbers) => numbers.toSorted((a, b) => a - b))
    .map(([low = 0, likely = 0, high = 0]): Range => ({ low, likely, high }));
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

const cases: fc.Arbitrary<CaseInputs> = fc.record({
  ranges: fc
    .tuple(...INPUTS.map((input) => rangeUpTo(isPercent(input) ? 100 : 50_000_000)))
    .map((ranges) => Object.fromEntries(INPUTS.map((input, i) => [input, ranges[i]])) as Record<Input, Range>),
  effect: fc.tuple(share, share, fc.constant(1)),
  discountRate: fc.option(fc.integer({ min: 0, max: 100 })),
});

const likelyOf = ({ ranges }: CaseInputs) =>
  Object.fromEntries(INPUTS.map((input) => [input, ranges[input].likely])) as Record<Input, number>;

describe("a business case", () => {
  it("comes to more with every benefit and to less with every cost", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...INPUTS), fc.integer({ min: 0, max: 1_000_000 }), (inputs, input, more) => {
        const values = likelyOf(inputs);
        const before = scenarioOf(values, inputs);
        const after = scenarioOf({ ...values, [input]: values[input] + more }, inputs);
        const isCost = COST_INPUTS.some((cost) => cost === input);
        const [less, most]: [Scenario, Scenario] = isCost ? [after, before] : [before, after];
        expect(less.net).toBeLessThanOrEqual(most.net);
        expect(less.npv ?? 0).toBeLessThanOrEqual(most.npv ?? 0);
        expect(less.paybackMonth ?? MONTHS + 1).toBeGreaterThanOrEqual(most.paybackMonth ?? MONTHS + 1);
      }),
    );
  });

  it("adds up: net and return follow from the years, low is at most likely, likely at most high", () => {
    fc.assert(
      fc.property(cases, (inputs) => {
        const { low, likely, high } = scenariosOf(inputs);
        for (const { years, cost, benefit, net, roi } of [low, likely, high]) {
          expect(cost).toBe(years.reduce((total, year) => total + year.cost, 0));
          expect(benefit).toBe(years.reduce((total, year) => total + year.benefit, 0));
          expect(net).toBe(benefit - cost);
          expect(roi).toBe(cost === 0 ? null : net / cost);
        }
        expect(low.net).toBeLessThanOrEqual(likely.net);
        expect(likely.net).toBeLessThanOrEqual(high.net);
      }),
    );
  });

  it("has paid back within 36 months exactly when its net is not negative", () => {
    fc.assert(
      fc.property(cases, (inputs) => {
        const { net, paybackMonth } = scenariosOf(inputs).likely;
        expect(paybackMonth !== null).toBe(net >= -0.005);
      }),
    );
  });

  it("does not count a month as paid back before a later year's cost takes it below zero again", () => {
    const values = { breachCost: 0, breachProbability: 0, breachReduction: 0, retiredTools: 120, productivity: 0 };
    const course = (costs: [number, number, number]) => {
      const [costYear1, costYear2, costYear3] = costs;
      return scenarioOf({ ...values, costYear1, costYear2, costYear3 }, { effect: [1, 1, 1], discountRate: null })
        .paybackMonth;
    };
    expect(course([60, 0, 0])).toBe(6);
    expect(course([60, 100, 0])).toBe(16);
    expect(course([360, 0, 0])).toBe(36);
    expect(course([361, 0, 0])).toBeNull();
    expect(course([0, 0, 0])).toBe(0);
  });

  it("is worth its net at a rate of zero, and has no present value without a rate", () => {
    fc.assert(
      fc.property(cases, (inputs) => {
        const values = likelyOf(inputs);
        const { net, npv } = scenarioOf(values, { ...inputs, discountRate: 0 });
        expect(npv).toBeCloseTo(net, 4);
        expect(scenarioOf(values, { ...inputs, discountRate: null }).npv).toBeNull();
      }),
    );
  });

  it("has no return where nothing is spent", () => {
    const nothing = { low: 0, likely: 0, high: 0 };
    const ranges = Object.fromEntries(INPUTS.map((input) => [input, nothing])) as Record<Input, Range>;
    const { scenarios, simulation } = resultOf({ ranges, effect: USUAL_EFFECT, discountRate: null });
    expect(scenarios.likely.roi).toBeNull();
    expect(simulation.roi).toBeNull();
  });
});

describe("sensitivity", () => {
  it("rises with every benefit, falls with every cost, and puts the widest first", () => {
    fc.assert(
      fc.property(cases, (inputs) => {
        const bars = sensitivityOf(inputs);
        expect(bars.map(({ input }) => input).sort()).toEqual([...INPUTS].sort());
        for (const { input, low, high } of bars)
          if (BENEFIT_INPUTS.some((benefit) => benefit === input)) expect(high).toBeGreaterThanOrEqual(low);
          else expect(high).toBeLessThanOrEqual(low);
        const widths = bars.map(({ low, high }) => Math.abs(high - low));
        expect(widths).toEqual(widths.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe("the simulation", () => {
  it("is the same every time, and stays between the low and the high scenario", () => {
    fc.assert(
      fc.property(cases, (inputs) => {
        const simulation = simulate(inputs);
        expect(simulate(inputs)).toEqual(simulation);
        const { low, high } = scenariosOf(inputs);
        const { p5, p50, p95 } = simulation.net;
        const ordered = [low.net, p5, p50, p95, high.net];
        expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
        expect(simulation.histogram.reduce((total, { count }) => total + count, 0)).toBe(DRAWS);
        if (low.net >= 0) expect(simulation.paysBack).toBe(1);
        if (high.net < 0) expect(simulation.paysBack).toBe(0);
      }),
      { numRuns: 15 },
    );
  });
});

describe("inputs of an entry", () => {
  const guess = { low: 1, likely: 2, high: 3 };
  const fields = Object.fromEntries(INPUTS.map((input) => [input, guess]));

  it("are incomplete while a guess is missing: it is named, and nothing is worked out", () => {
    const open = { ...fields, productivity: null };
    expect(missingInputs(open)).toEqual(["productivity"]);
    expect(readInputs(open)).toBeNull();
    const entry = { id: "x", name: "Case", status: "draft", fields: open } as unknown as RegisterEntry;
    expect(businessCaseOf(entry, "EUR")).toMatchObject({ missing: ["productivity"], inputs: null, result: null });
  });

  it("take a third, two thirds and all of the benefits unless the case says otherwise", () => {
    expect(readInputs(fields)).toMatchObject({ effect: USUAL_EFFECT, discountRate: null });
    expect(readInputs({ ...fields, effectYear1: 0, effectYear2: 50, discountRate: 7.5 })).toMatchObject({
      effect: [0, 0.5, 1],
      discountRate: 7.5,
    });
  });

  it("are all needed by a case that is current, not by a draft", () => {
    const entry = { status: "current", fields: { ...fields, costYear2: null } } as never;
    expect(checkBusinessCase(entry)).toMatchObject([{ path: "fields.costYear2" }]);
    expect(checkBusinessCase({ status: "draft", fields: {} } as never)).toEqual([]);
    expect(checkBusinessCase({ status: "current", fields } as never)).toEqual([]);
  });
});

describe("the worked example of docs/business-case.md", () => {
  const text = fs.readFileSync("docs/business-case.md", "utf8");
  /** The cells of the rows below the heading, by the first cell. */
  const rowsBelow = (heading: string) => {
    const [, after = ""] = text.split(`### ${heading}\n`);
    const [table = ""] = after.trimStart().split(/\n(?!\|)/);
    const rows = table.split("\n").slice(2);
    return new Map(
      rows.map((row) => {
        const [name = "", ...cells] = row
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim());
        return [name.replaceAll("`", ""), cells] as const;
      }),
    );
  };
  const given = rowsBelow("Inputs");
  const fields = Object.fromEntries(
    [...given].map(([name, [low, likely, high]]) => [
      name,
      likely === "" ? Number(low) : { low: Number(low), likely: Number(likely), high: Number(high) },
    ]),
  );
  const inputs = readInputs(fields);

  it("names every input", () => expect(inputs).not.toBeNull());

  it.each(["Scenarios", "Sensitivity", "Simulation"])("is what the rules arrive at: %s", (heading) => {
    if (!inputs) throw new Error("The example is incomplete");
    const { scenarios, sensitivity, simulation } = resultOf(inputs);
    const { low, likely, high } = scenarios;
    const whole = (value: number | null) => String(value === null ? "none" : Math.round(value));
    const exact = (value: number | null) => (value === null ? "none" : value.toFixed(4));
    const of = (read: (scenario: Scenario) => string) => [low, likely, high].map(read);
    const expected: Record<string, Record<string, string[]>> = {
      Scenarios: {
        "benefit, year 1": of(({ years }) => whole(years[0]?.benefit ?? null)),
        "benefit, year 2": of(({ years }) => whole(years[1]?.benefit ?? null)),
        "benefit, year 3": of(({ years }) => whole(years[2]?.benefit ?? null)),
        benefit: of(({ benefit }) => whole(benefit)),
        cost: of(({ cost }) => whole(cost)),
        net: of(({ net }) => whole(net)),
        ROI: of(({ roi }) => exact(roi)),
        "present value": of(({ npv }) => whole(npv)),
        "payback month": of(({ paybackMonth }) => whole(paybackMonth)),
      },
      Sensitivity: Object.fromEntries(sensitivity.map(({ input, low, high }) => [input, [whole(low), whole(high)]])),
      Simulation: {
        net: [simulation.net.p5, simulation.net.p50, simulation.net.p95].map(whole),
        ROI: [simulation.roi?.p5, simulation.roi?.p50, simulation.roi?.p95].map((value) => exact(value ?? null)),
        "paid back": ["", exact(simulation.paysBack), ""],
      },
    };
    expect(Object.fromEntries(rowsBelow(heading))).toEqual(expected[heading]);
  });
});
