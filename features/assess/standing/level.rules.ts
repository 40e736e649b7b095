/** The figures of functions, pillars and the whole over the standings of units (docs/scoring.md): pure, unrounded. */
import { lowestStage, type Weighted, weighted, weightedMeans } from "@/features/model/scoring/rules";
import type { NullableFigures, StageNumber } from "@/features/model/scoring/schema";
import { isAnswered, isSlot, type Slot, type Standing, type Standings, type UnitStanding } from "./slot.rules";

/**
 * How a figure is shown. Nothing answered comes before too early: both have figures in the interface, on screens neither
 * a number nor a stage.
 */
export type LevelState = "judged" | "too early" | "not assessed" | "not applicable";

export type Level = NullableFigures & {
  /** The lowest stage among settled standings; null without one. */
  readonly floor: StageNumber | null;
  readonly settled: number;
  /** Units x functions that are not left out. */
  readonly slots: number;
  /** Settled slots carry less than half of the weight. */
  readonly isTooEarly: boolean;
  readonly state: LevelState;
};

export type FunctionLevel = Level & {
  readonly key: string;
  /** Units settled at the floor of the function's pillar. */
  readonly atFloor: number;
  /** What these units weigh in the pillar, 0 to 1. */
  readonly floorWeight: number;
};

export type PillarLevel = Level & { readonly key: string; readonly functions: readonly FunctionLevel[] };

export type Levels = { readonly overall: Level; readonly pillars: readonly PillarLevel[] };

/** Shares are sums of fractions: half of the weight is not less than half. */
const HALF = 0.5 - 1e-9;

export const isLessThanHalf = (share: number): boolean => share < HALF;

/** A part of a mean, with how much of its weight is settled, 0 to 1. */
type Part = Weighted & { readonly settledShare: number };

function settledShare(parts: readonly Part[]): number {
  let weights = 0;
  let settled = 0;
  for (const { weight, settledShare: share } of parts) {
    weights += weight;
    settled += weight * share;
  }
  return weights === 0 ? 0 : settled / weights;
}

type Counts = { floor: StageNumber | null; settled: number; slots: number; answered: number };

/** `answered` counts what is left out too: somebody said so. */
function countsOf(standings: readonly Standing[]): Counts {
  let [settled, slots, answered] = [0, 0, 0];
  let floor: StageNumber | null = null;
  for (const standing of standings) {
    if (isAnswered(standing)) answered++;
    if (!isSlot(standing)) continue;
    slots++;
    if (!standing.figures.isSettled) continue;
    settled++;
    floor = lowestStage([floor, standing.figures.stage]);
  }
  return { floor, settled, slots, answered };
}

function sumOf(counts: readonly Counts[]): Counts {
  return {
    floor: lowestStage(counts.map(({ floor }) => floor)),
    settled: counts.reduce((sum, { settled }) => sum + settled, 0),
    slots: counts.reduce((sum, { slots }) => sum + slots, 0),
    answered: counts.reduce((sum, { answered }) => sum + answered, 0),
  };
}

function levelOf(parts: readonly Part[], { floor, settled, slots, answered }: Counts, units: number): Level {
  const means = weightedMeans(parts);
  const isTooEarly = slots > 0 && isLessThanHalf(settledShare(parts));
  const isAsked = slots === 0 ? units > 0 : answered > 0;
  return {
    score: means?.score ?? null,
    possible: means?.possible ?? null,
    proven: means?.proven ?? null,
    floor,
    settled,
    slots,
    isTooEarly,
    state: !isAsked ? "not assessed" : slots === 0 ? "not applicable" : isTooEarly ? "too early" : "judged",
  };
}

function partOf({ figures }: Slot, weight: number): Part {
  const { score, possible, proven, isSettled } = figures;
  return { score, possible, proven, weight, settledShare: isSettled ? 1 : 0 };
}

/** Several parts as one. */
function joined(parts: readonly Part[], weight: number): Part | null {
  const part = weighted(weightedMeans(parts) ?? NOTHING, weight);
  return part && { ...part, settledShare: settledShare(parts) };
}

const NOTHING: NullableFigures = { score: null, possible: null, proven: null };

type Placed = { slot: Slot; unit: UnitStanding; weight: number };

/** Figures of all units together; pillars and functions in the order of the model. */
export function levelsOf({ model, units }: Standings): Levels {
  let start = 0;
  const overall: Part[] = [];
  const counts: Counts[] = [];
  const pillars = model.pillars.map(({ key, weight = 1, functions }): PillarLevel => {
    const first = start;
    start += functions.length;
    const parts: Part[] = [];
    const columns: Placed[][] = functions.map(() => []);
    for (const unit of units) {
      const slots = functions.flatMap((fn, i) => {
        const standing = unit.standings[first + i];
        return standing && isSlot(standing) ? [{ i, slot: standing, weight: fn.weight ?? 1 }] : [];
      });
      const part = joined(
        slots.map(({ slot, weight: of }) => partOf(slot, of)),
        unit.unit.criticality,
      );
      if (part) parts.push(part);
      const sum = slots.reduce((total, one) => total + one.weight, 0);
      for (const { i, slot, weight: of } of slots) columns[i]?.push({ slot, unit, weight: of / sum });
    }
    const ofFunctions = functions.map((_, i) => countsOf(units.flatMap(({ standings }) => standings[first + i] ?? [])));
    const sum = sumOf(ofFunctions);
    counts.push(sum);
    const part = joined(parts, weight);
    if (part) overall.push(part);
    const criticality = parts.reduce((total, one) => total + one.weight, 0);
    return {
      ...levelOf(parts, sum, units.length),
      key,
      functions: functions.map((fn, i) => {
        const column = columns[i] ?? [];
        const atFloor = column.filter(({ slot: { figures } }) => figures.isSettled && figures.stage === sum.floor);
        const level = levelOf(
          column.map(({ slot, unit }) => partOf(slot, unit.unit.criticality)),
          ofFunctions[i] ?? sumOf([]),
          units.length,
        );
        const carried = atFloor.reduce((total, { unit, weight: of }) => total + unit.unit.criticality * of, 0);
        return {
          ...level,
          key: fn.key,
          atFloor: atFloor.length,
          floorWeight: criticality === 0 ? 0 : carried / criticality,
        };
      }),
    };
  });
  return { overall: levelOf(overall, sumOf(counts), units.length), pillars };
}
