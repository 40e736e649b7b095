/** The organisation's figures from those of its units, by the organisation rule of method `tenet-1`. */
import { averageStage, lowestStage, type Weighted, weighted, weightedMeans } from "./rules";
import { type NullableFigures, type ScoreResult, ScoringError, type StageNumber } from "./schema";

/** One unit of the organisation, parent or leaf alike. */
export interface RollUpUnit {
  readonly key: string;
  /** 1 to 5, a whole number: the unit's weight. */
  readonly criticality: number;
  /** Of the unit's latest approved assessment not later than the period; null when there is none. */
  readonly result: ScoreResult | null;
}

export interface RollUpInput {
  readonly units: readonly RollUpUnit[];
  /** By pillar key, positive and finite, 1 when absent. A key that no unit's pillar has is of no effect. */
  readonly pillarWeights?: Readonly<Record<string, number>> | undefined;
}

/** A unit at the floor, with its functions that are there. */
export interface HeldBackByUnit {
  readonly unit: string;
  readonly functions: readonly string[];
}

export interface RollUpLevel extends NullableFigures {
  readonly average: StageNumber | null;
  readonly floor: StageNumber | null;
  /** In the order of the units; empty when the floor is Optimal. */
  readonly heldBackBy: readonly HeldBackByUnit[];
  readonly answered: number;
  readonly applicable: number;
}

export interface RollUpPillar extends RollUpLevel {
  readonly key: string;
}

export interface RollUpResult {
  readonly overall: RollUpLevel;
  /** In the order in which the units' results first name them. */
  readonly pillars: readonly RollUpPillar[];
  /** Units with a result, of all units. */
  readonly coverage: { readonly assessed: number; readonly total: number };
}

/**
 * Pillar = mean over units weighted by criticality, overall = weighted mean of those pillars, floor = the lowest; each
 * figure at full precision, summed in the order given.
 *
 * Nulls: a unit without a result counts in the coverage's total alone. A unit whose pillar is not applicable is left out
 * of that pillar's mean and floor, and of no other; it still counts as assessed. A pillar that is null in every unit is
 * null, and left out of the overall. Without any figure the overall is null.
 * @throws ScoringError naming the unit or pillar: a unit twice, a criticality that is not 1 to 5, a bad weight.
 */
export function rollUp(input: RollUpInput): RollUpResult {
  checkUnits(input.units);
  const pillars = pillarKeys(input.units).map((key) => rollUpPillar(key, input.units));
  const parts: Weighted[] = [];
  for (const pillar of pillars) {
    const part = weighted(pillar, pillarWeight(pillar.key, input.pillarWeights));
    if (part !== null) parts.push(part);
  }
  const floor = lowestStage(pillars.map((pillar) => pillar.floor));
  const held = input.units.map(({ key, result }) => ({
    unit: key,
    floor: result?.overall.floor ?? null,
    functions: result?.overall.heldBackBy ?? [],
  }));
  return {
    overall: level(parts, floor, held, pillars),
    pillars,
    coverage: { assessed: input.units.filter((unit) => unit.result !== null).length, total: input.units.length },
  };
}

function rollUpPillar(key: string, units: readonly RollUpUnit[]): RollUpPillar {
  const found = units.flatMap((unit) => {
    const pillar = unit.result?.pillars.find((candidate) => candidate.key === key);
    return pillar === undefined ? [] : [{ unit, pillar }];
  });
  const parts = found.flatMap(({ unit, pillar }) => weighted(pillar, unit.criticality) ?? []);
  const held = found.map(({ unit, pillar }) => ({ unit: unit.key, floor: pillar.floor, functions: pillar.heldBackBy }));
  const floor = lowestStage(held.map((entry) => entry.floor));
  return {
    key,
    ...level(
      parts,
      floor,
      held,
      found.map((entry) => entry.pillar),
    ),
  };
}

function level(
  parts: readonly Weighted[],
  floor: StageNumber | null,
  held: readonly (HeldBackByUnit & { readonly floor: StageNumber | null })[],
  counted: readonly { readonly answered: number; readonly applicable: number }[],
): RollUpLevel {
  const means = weightedMeans(parts);
  const atFloor = floor === null || floor === 4 ? [] : held.filter((entry) => entry.floor === floor);
  return {
    score: means?.score ?? null,
    possible: means?.possible ?? null,
    proven: means?.proven ?? null,
    average: means === null ? null : averageStage(means.score),
    floor,
    heldBackBy: atFloor.map(({ unit, functions }) => ({ unit, functions })),
    answered: counted.reduce((sum, part) => sum + part.answered, 0),
    applicable: counted.reduce((sum, part) => sum + part.applicable, 0),
  };
}

function pillarKeys(units: readonly RollUpUnit[]): string[] {
  return [...new Set(units.flatMap((unit) => unit.result?.pillars.map((pillar) => pillar.key) ?? []))];
}

function pillarWeight(key: string, weights: Readonly<Record<string, number>> | undefined): number {
  // Own keys only: a pillar may be called "constructor".
  if (weights === undefined || !Object.hasOwn(weights, key)) return 1;
  const weight = weights[key];
  if (weight === undefined || !(weight > 0 && Number.isFinite(weight))) {
    throw new ScoringError(`the weight of pillar "${key}" must be a positive finite number, not ${weight}`);
  }
  return weight;
}

function checkUnits(units: readonly RollUpUnit[]): void {
  const seen = new Set<string>();
  for (const { key, criticality } of units) {
    if (seen.has(key)) throw new ScoringError(`the unit "${key}" occurs twice`);
    seen.add(key);
    if (!Number.isInteger(criticality) || criticality < 1 || criticality > 5) {
      throw new ScoringError(`the criticality of unit "${key}" must be a whole number from 1 to 5, not ${criticality}`);
    }
  }
}
