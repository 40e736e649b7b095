/** The figures of functions, pillars and the whole over the standings of units (docs/scoring.md): pure, unrounded. */
import {
  averageStage,
  type FigureState,
  isTooEarly,
  settledShareOf,
  type Weighted,
  weighted,
  weightedMeans,
} from "@/features/model/scoring/rules";
import type { NullableFigures, StageNumber } from "@/features/model/scoring/schema";
import { isAnswered, isSlot, type Slot, type SlotStanding, type Standings, type UnitStanding } from "./slot.rules";

export type Level = NullableFigures & {
  /** The score rounded down to a stage. */
  readonly average: StageNumber | null;
  /** The lowest stage among settled standings; null without one. */
  readonly floor: StageNumber | null;
  readonly settled: number;
  /** Units x functions that are not left out. */
  readonly slots: number;
  /** Settled slots carry less than half of the weight. */
  readonly isTooEarly: boolean;
  /** How it is shown: nothing answered comes before too early. Both have figures in the interface, none on screens. */
  readonly standing: FigureState;
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

/** A part of a mean, with how much of its weight is settled, 0 to 1. */
type Part = Weighted & { readonly settledShare: number };

/** `answered` counts what is left out too: it is an answer. */
type Counts = { floor: StageNumber | null; settled: number; slots: number; answered: number };

const noCounts = (): Counts => ({ floor: null, settled: 0, slots: 0, answered: 0 });

function lower(counts: Counts, stage: StageNumber | null): void {
  if (stage !== null && (counts.floor === null || stage < counts.floor)) counts.floor = stage;
}

function count(counts: Counts, standing: SlotStanding): void {
  if (isAnswered(standing)) counts.answered++;
  if (!isSlot(standing)) return;
  counts.slots++;
  if (!standing.figures.isSettled) return;
  counts.settled++;
  lower(counts, standing.figures.stage);
}

function add(counts: Counts, more: Counts): void {
  counts.settled += more.settled;
  counts.slots += more.slots;
  counts.answered += more.answered;
  lower(counts, more.floor);
}

function levelOf(parts: readonly Part[], { floor, settled, slots, answered }: Counts, units: number): Level {
  const means = weightedMeans(parts);
  const early = isTooEarly(parts);
  const isAsked = slots === 0 ? units > 0 : answered > 0;
  return {
    score: means?.score ?? null,
    possible: means?.possible ?? null,
    proven: means?.proven ?? null,
    average: means && averageStage(means.score),
    floor,
    settled,
    slots,
    isTooEarly: early,
    standing: !isAsked ? "not assessed" : slots === 0 ? "not applicable" : early ? "too early" : "assessed",
  };
}

function partOf({ figures }: Slot, weight: number): Part {
  const { score, possible, proven, isSettled } = figures;
  return { score, possible, proven, weight, settledShare: isSettled ? 1 : 0 };
}

const NOTHING: NullableFigures = { score: null, possible: null, proven: null };

/** Several parts as one; null without any. */
function joined(parts: readonly Part[], weight: number): Part | null {
  const part = weighted(weightedMeans(parts) ?? NOTHING, weight);
  if (part === null) return null;
  return { ...part, settledShare: settledShareOf(parts) ?? 0 };
}

/** A slot in its column, with its share of the unit's pillar. */
type Placed = { readonly slot: Slot; readonly unit: UnitStanding; readonly share: number };
type Column = { readonly key: string; readonly counts: Counts; readonly placed: Placed[] };

/** The column of each function over the units, and the pillar of each unit as a part of the mean. */
function columnsOf(
  units: readonly UnitStanding[],
  functions: readonly { readonly key: string; readonly weight?: number | undefined }[],
  first: number,
): { columns: Column[]; parts: Part[] } {
  const columns = functions.map(({ key }): Column => ({ key, counts: noCounts(), placed: [] }));
  const parts: Part[] = [];
  for (const unit of units) {
    const own: Part[] = [];
    let sum = 0;
    for (const [i, { weight = 1 }] of functions.entries()) {
      const standing = unit.standings[first + i];
      if (!standing) continue;
      const column = columns[i];
      if (column) count(column.counts, standing);
      if (!isSlot(standing)) continue;
      own.push(partOf(standing, weight));
      sum += weight;
    }
    const part = joined(own, unit.unit.criticality);
    if (part === null) continue;
    parts.push(part);
    for (const [i, { weight = 1 }] of functions.entries()) {
      const standing = unit.standings[first + i];
      if (standing && isSlot(standing)) columns[i]?.placed.push({ slot: standing, unit, share: weight / sum });
    }
  }
  return { columns, parts };
}

function functionLevel({ key, counts, placed }: Column, floor: StageNumber | null, criticality: number, units: number) {
  const parts: Part[] = [];
  let [atFloor, carried] = [0, 0];
  for (const { slot, unit, share } of placed) {
    parts.push(partOf(slot, unit.unit.criticality));
    if (!slot.figures.isSettled || slot.figures.stage !== floor) continue;
    atFloor++;
    carried += unit.unit.criticality * share;
  }
  const floorWeight = criticality === 0 ? 0 : carried / criticality;
  return { ...levelOf(parts, counts, units), key, atFloor, floorWeight };
}

/** Figures of all units together; pillars and functions in the order of the model. */
export function levelsOf({ model, units }: Standings): Levels {
  let first = 0;
  const overall: Part[] = [];
  const total = noCounts();
  const pillars = model.pillars.map(({ key, weight = 1, functions }): PillarLevel => {
    const { columns, parts } = columnsOf(units, functions, first);
    first += functions.length;
    const counts = noCounts();
    for (const column of columns) add(counts, column.counts);
    add(total, counts);
    const part = joined(parts, weight);
    if (part) overall.push(part);
    const criticality = parts.reduce((sum, one) => sum + one.weight, 0);
    return {
      ...levelOf(parts, counts, units.length),
      key,
      functions: columns.map((column) => functionLevel(column, counts.floor, criticality, units.length)),
    };
  });
  return { overall: levelOf(overall, total, units.length), pillars };
}
