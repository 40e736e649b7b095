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
import {
  isAnswered,
  isSlot,
  type Slot,
  type SlotStanding,
  type StandingModel,
  type Standings,
  type UnitStanding,
} from "./slot.rules";

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

type Functions = readonly { readonly key: string; readonly weight?: number | undefined }[];

/** A pillar of one unit: as a part of weight 1, null without a slot, and what it adds to counts. */
type UnitPillar = { readonly part: Part | null; readonly counts: Counts };

/** Made once for each list of standings, which quarters share where nothing was judged between them. */
const unitPillars = new WeakMap<StandingModel, WeakMap<readonly SlotStanding[], readonly UnitPillar[]>>();

function unitPillarsOf(model: StandingModel, standings: readonly SlotStanding[]): readonly UnitPillar[] {
  const ofModel = unitPillars.get(model) ?? new WeakMap<readonly SlotStanding[], readonly UnitPillar[]>();
  unitPillars.set(model, ofModel);
  const known = ofModel.get(standings);
  if (known) return known;
  let first = 0;
  const made = model.pillars.map(({ functions }): UnitPillar => {
    const counts = noCounts();
    const parts: Part[] = [];
    for (const [i, { weight = 1 }] of functions.entries()) {
      const standing = standings[first + i];
      if (!standing) continue;
      count(counts, standing);
      if (isSlot(standing)) parts.push(partOf(standing, weight));
    }
    first += functions.length;
    return { part: joined(parts, 1), counts };
  });
  ofModel.set(standings, made);
  return made;
}

function add(counts: Counts, { settled, slots, answered, floor }: Counts): Counts {
  counts.settled += settled;
  counts.slots += slots;
  counts.answered += answered;
  lower(counts, floor);
  return counts;
}

/** A pillar over the units: each unit that has a slot in it as a part of the mean, and all counts together. */
function pillarOver({ model, units }: Standings, place: number): { parts: Part[]; counts: Counts } {
  const counts = noCounts();
  const parts: Part[] = [];
  for (const { unit, standings } of units) {
    const pillar = unitPillarsOf(model, standings)[place];
    if (!pillar) continue;
    add(counts, pillar.counts);
    if (pillar.part) parts.push({ ...pillar.part, weight: unit.criticality });
  }
  return { parts, counts };
}

/** The share of the slot of function `f` in its unit's pillar. */
function shareIn({ standings }: UnitStanding, functions: Functions, first: number, f: number): number {
  let sum = 0;
  for (const [i, { weight = 1 }] of functions.entries()) {
    const standing = standings[first + i];
    if (standing && isSlot(standing)) sum += weight;
  }
  return (functions[f]?.weight ?? 1) / sum;
}

/** A function over the units; `floor` is that of its pillar, in which units of `criticality` in all have a slot. */
function functionLevel(
  units: readonly UnitStanding[],
  { functions, first, f }: { functions: Functions; first: number; f: number },
  { floor, criticality }: { floor: StageNumber | null; criticality: number },
): FunctionLevel {
  const counts = noCounts();
  const parts: Part[] = [];
  let [atFloor, carried] = [0, 0];
  for (const unit of units) {
    const slot = unit.standings[first + f];
    if (!slot) continue;
    count(counts, slot);
    if (!isSlot(slot)) continue;
    parts.push(partOf(slot, unit.unit.criticality));
    if (!slot.figures.isSettled || slot.figures.stage !== floor) continue;
    atFloor++;
    carried += unit.unit.criticality * shareIn(unit, functions, first, f);
  }
  const floorWeight = criticality === 0 ? 0 : carried / criticality;
  return { ...levelOf(parts, counts, units.length), key: functions[f]?.key ?? "", atFloor, floorWeight };
}

/** The figures of all units and pillars together. */
export function overallOf(standings: Standings): Level {
  const total = noCounts();
  const parts = standings.model.pillars.flatMap(({ weight = 1 }, place) => {
    const pillar = pillarOver(standings, place);
    add(total, pillar.counts);
    return joined(pillar.parts, weight) ?? [];
  });
  return levelOf(parts, total, standings.units.length);
}

/** Figures of all units together; pillars and functions in the order of the model. */
export function levelsOf(standings: Standings): Levels {
  const { model, units } = standings;
  let next = 0;
  const pillars = model.pillars.map(({ key, functions }, place): PillarLevel => {
    const first = next;
    next += functions.length;
    const { parts, counts } = pillarOver(standings, place);
    const criticality = parts.reduce((total, part) => total + part.weight, 0);
    const pillar = { floor: counts.floor, criticality };
    return {
      ...levelOf(parts, counts, units.length),
      key,
      functions: functions.map((_, f) => functionLevel(units, { functions, first, f }, pillar)),
    };
  });
  return { overall: overallOf(standings), pillars };
}
