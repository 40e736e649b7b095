/**
 * What a business case comes to: costs and benefits of three years, for the low, the likely and the high guesses, one
 * guess at a time, and in 10,000 draws. Pure and unrounded; docs/business-case.md has every formula and an example.
 */

import {
  type EntryDocument,
  type Fields,
  type FieldValue,
  isRange,
  type Range,
  type RegisterEntry,
} from "@/features/programme/register/rules";
import type { FieldError } from "@/lib/base/errors";
import { type Bin, generator, histogram, quantile, triangular } from "./simulation.rules";

/** Names the formulas, so that a figure can be recomputed later. */
const METHOD = "business-case-1";
export const MONTHS = 36;
export const DRAWS = 10_000;
const SEED = 20_261_122;
const MOST_BINS = 20;

/** What is guessed, in the order in which it is drawn. */
export const BENEFIT_INPUTS = [
  "breachCost",
  "breachProbability",
  "breachReduction",
  "retiredTools",
  "productivity",
] as const;
export const COST_INPUTS = ["costYear1", "costYear2", "costYear3"] as const;
export const INPUTS = [...BENEFIT_INPUTS, ...COST_INPUTS] as const;
export type Input = (typeof INPUTS)[number];

const isCost = (input: Input): boolean => COST_INPUTS.some((cost) => cost === input);

/** How much of the benefits is in effect in each year, 0 to 1: a third more each year, unless the case says otherwise. */
export type Effect = readonly [number, number, number];
export const USUAL_EFFECT: Effect = [1 / 3, 2 / 3, 1];

/** Money is in whole units of the organisation's currency; shares are in percent, 0 to 100. */
export type CaseInputs = {
  readonly ranges: Readonly<Record<Input, Range>>;
  readonly effect: Effect;
  /** Percent per year; null: amounts are not discounted. */
  readonly discountRate: number | null;
};

/** One number for each guess. */
type Values = Readonly<Record<Input, number>>;

export type YearFigures = {
  readonly cost: number;
  readonly avoidedBreach: number;
  readonly retiredTools: number;
  readonly productivity: number;
  /** The three before it together. */
  readonly benefit: number;
};

/** One course of the three years. */
export type Scenario = {
  readonly years: readonly YearFigures[];
  readonly cost: number;
  readonly benefit: number;
  readonly net: number;
  /** (benefit - cost) / cost, 0.5 is 50 percent; null where nothing is spent. */
  readonly roi: number | null;
  /** Null without a discount rate. */
  readonly npv: number | null;
  /** 0 to 36: the month from whose end on the benefits so far cover the costs so far; null: not within 36 months. */
  readonly paybackMonth: number | null;
};

/** The net of three years with one guess at its low and at its high value, all others at the likely one. */
export type Sensitivity = { readonly input: Input; readonly low: number; readonly high: number };

/** The values that 5, 50 and 95 percent of the draws do not exceed. */
export type Spread = { readonly p5: number; readonly p50: number; readonly p95: number };

export type Simulation = {
  readonly draws: number;
  readonly seed: number;
  readonly net: Spread;
  /** Null where a draw spends nothing. */
  readonly roi: Spread | null;
  /** Share of the draws, 0 to 1, that have paid back after 36 months. */
  readonly paysBack: number;
  readonly histogram: readonly Bin[];
};

export type CaseResult = {
  /** Low takes the low benefits with the high costs, high the other way round. */
  readonly scenarios: { readonly low: Scenario; readonly likely: Scenario; readonly high: Scenario };
  /** The guess that moves the net most comes first. */
  readonly sensitivity: readonly Sensitivity[];
  readonly simulation: Simulation;
};

/** The guesses that a case still lacks. */
export const missingInputs = (fields: Fields): Input[] => INPUTS.filter((input) => !isRange(fields[input] ?? null));

const numberOf = (value: FieldValue | undefined): number | null => (typeof value === "number" ? value : null);
const shareOf = (value: FieldValue | undefined, usual: number): number => {
  const percent = numberOf(value);
  return percent === null ? usual : percent / 100;
};

/** The inputs of a case; null while a guess is missing, which is not zero. */
export function readInputs(fields: Fields): CaseInputs | null {
  const found = INPUTS.flatMap((input) => {
    const range = fields[input] ?? null;
    return isRange(range) ? [[input, range] as const] : [];
  });
  if (found.length < INPUTS.length) return null;
  const [first, second, third] = USUAL_EFFECT;
  return {
    ranges: Object.fromEntries(found) as Record<Input, Range>,
    effect: [shareOf(fields.effectYear1, first), shareOf(fields.effectYear2, second), third],
    discountRate: numberOf(fields.discountRate),
  };
}

/** What a case demands beyond the shape of its fields: one that is in force has every guess. */
export const checkBusinessCase = ({ status, fields }: EntryDocument): FieldError[] =>
  status === "current"
    ? missingInputs(fields).map((input) => ({
        path: `fields.${input}`,
        message: "is empty; a current case needs it (a draft does not)",
      }))
    : [];

function yearsOf(values: Values, effect: Effect): readonly YearFigures[] {
  const breach = values.breachCost * (values.breachProbability / 100) * (values.breachReduction / 100);
  return COST_INPUTS.map((cost, i) => {
    const share = effect[i] ?? 1;
    const avoidedBreach = breach * share;
    const retiredTools = values.retiredTools * share;
    const productivity = values.productivity * share;
    const benefit = avoidedBreach + retiredTools + productivity;
    return { cost: values[cost], avoidedBreach, retiredTools, productivity, benefit };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const benefitOf = (years: readonly YearFigures[]) => sum(years.map(({ benefit }) => benefit));
const costOf = (years: readonly YearFigures[]) => sum(years.map(({ cost }) => cost));

/** Are costs covered? A third of a sum has no exact number: half a hundredth below zero still counts as zero. */
const covers = (net: number): boolean => net >= -0.005;

/** Benefits minus costs by the end of `month`: a year's cost is paid at its start, its benefit comes month by month. */
function balance(years: readonly YearFigures[], month: number): number {
  const begun = Math.max(1, Math.ceil(month / 12));
  const elapsed = years.map(({ benefit }, i) => benefit * (Math.min(12, Math.max(0, month - 12 * i)) / 12));
  return sum(elapsed) - costOf(years.slice(0, begun));
}

/** The first month from which on the balance does not fall below zero again. */
function paybackMonth(years: readonly YearFigures[]): number | null {
  let month: number | null = null;
  for (let at = MONTHS; at >= 0 && covers(balance(years, at)); at--) month = at;
  return month;
}

/** Costs count at the start of their year, benefits, cautiously, at its end. `rate` is in percent. */
function presentValue(years: readonly YearFigures[], rate: number): number {
  let factor = 1;
  let value = 0;
  for (const { cost, benefit } of years) {
    value -= cost * factor;
    factor /= 1 + rate / 100;
    value += benefit * factor;
  }
  return value;
}

/** One course of the three years. */
export function scenarioOf(values: Values, { effect, discountRate }: Omit<CaseInputs, "ranges">): Scenario {
  const years = yearsOf(values, effect);
  const [benefit, cost] = [benefitOf(years), costOf(years)];
  return {
    years,
    cost,
    benefit,
    net: benefit - cost,
    roi: cost === 0 ? null : (benefit - cost) / cost,
    npv: discountRate === null ? null : presentValue(years, discountRate),
    paybackMonth: paybackMonth(years),
  };
}

/** A value for every guess, chosen in the order of INPUTS. Written out: it runs for each draw. */
const valuesBy = (choose: (input: Input) => number): Values => ({
  breachCost: choose("breachCost"),
  breachProbability: choose("breachProbability"),
  breachReduction: choose("breachReduction"),
  retiredTools: choose("retiredTools"),
  productivity: choose("productivity"),
  costYear1: choose("costYear1"),
  costYear2: choose("costYear2"),
  costYear3: choose("costYear3"),
});

function netOf(values: Values, effect: Effect): number {
  const years = yearsOf(values, effect);
  return benefitOf(years) - costOf(years);
}

/** One guess at a time. Of guesses that move the net alike, the one that is asked for first comes first. */
export function sensitivityOf({ ranges, effect }: CaseInputs): Sensitivity[] {
  const netWith = (changed: Input, part: "low" | "high") =>
    netOf(
      valuesBy((input) => ranges[input][input === changed ? part : "likely"]),
      effect,
    );
  return INPUTS.map((input) => ({ input, low: netWith(input, "low"), high: netWith(input, "high") })).sort(
    (a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low),
  );
}

function spreadOf(numbers: Float64Array): Spread {
  const sorted = numbers.toSorted();
  return { p5: quantile(sorted, 0.05), p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
}

/** 10,000 runs: every guess drawn on its own from the triangle over its range, with a fixed seed. */
export function simulate({ ranges, effect }: CaseInputs): Simulation {
  const next = generator(SEED);
  const nets = new Float64Array(DRAWS);
  const rois = new Float64Array(DRAWS);
  for (let draw = 0; draw < DRAWS; draw++) {
    const years = yearsOf(
      valuesBy((input) => triangular(ranges[input], next())),
      effect,
    );
    const [benefit, cost] = [benefitOf(years), costOf(years)];
    nets[draw] = benefit - cost;
    rois[draw] = (benefit - cost) / cost;
  }
  return {
    draws: DRAWS,
    seed: SEED,
    net: spreadOf(nets),
    roi: rois.every(Number.isFinite) ? spreadOf(rois) : null,
    paysBack: nets.filter(covers).length / DRAWS,
    histogram: histogram(nets.toSorted(), MOST_BINS),
  };
}

/** The three scenarios alone: what a list needs. */
export function scenariosOf(inputs: CaseInputs): CaseResult["scenarios"] {
  const { ranges } = inputs;
  return {
    low: scenarioOf(
      valuesBy((input) => ranges[input][isCost(input) ? "high" : "low"]),
      inputs,
    ),
    likely: scenarioOf(
      valuesBy((input) => ranges[input].likely),
      inputs,
    ),
    high: scenarioOf(
      valuesBy((input) => ranges[input][isCost(input) ? "low" : "high"]),
      inputs,
    ),
  };
}

/** Everything that follows from the inputs: the same inputs give the same figures, on every machine. */
export const resultOf = (inputs: CaseInputs): CaseResult => ({
  scenarios: scenariosOf(inputs),
  sensitivity: sensitivityOf(inputs),
  simulation: simulate(inputs),
});

/** A case with what it comes to; `result` is null while guesses are missing. */
export type BusinessCase = Pick<RegisterEntry, "id" | "name" | "status"> & {
  readonly currency: string;
  readonly method: string;
  readonly missing: readonly Input[];
  readonly inputs: CaseInputs | null;
  readonly result: CaseResult | null;
};

/** The case that an entry of the register holds, in the organisation's currency. */
export function businessCaseOf({ id, name, status, fields }: RegisterEntry, currency: string): BusinessCase {
  const inputs = readInputs(fields);
  return {
    id,
    name,
    status,
    currency,
    method: METHOD,
    missing: missingInputs(fields),
    inputs,
    result: inputs && resultOf(inputs),
  };
}
