/** What changed between two standings, who moved most, and what holds the figures back (docs/scoring.md): pure. */
import { isLessThanHalf } from "@/features/model/scoring/rules";
import type { Levels, PillarLevel } from "./level.rules";
import { isSlot, type Slot, type SlotStanding, type Standings, weightsOf } from "./slot.rules";

/**
 * How far figures moved since an earlier period. `value` is null where nothing was judged since (`judgedAgain` 0), and
 * where too little is settled in both to be compared.
 */
export type Change = {
  readonly value: number | null;
  /** Slots whose settled value is from another assessment or revision than before, first judgements included. */
  readonly judgedAgain: number;
  readonly of: number;
};

export type Mover = {
  readonly unitId: string;
  readonly functionKey: string;
  readonly from: number;
  readonly to: number;
};

export type HeldBackBy = {
  /** Keys of the two lowest pillars, the lowest first; empty where pillars do not differ. */
  readonly pillars: readonly string[];
  /** Of these pillars the functions that weigh most at the floor; `units` stand there, `of` have the function. */
  readonly functions: readonly { readonly functionKey: string; readonly units: number; readonly of: number }[];
};

/** A slot of the later standing beside what counted there earlier. */
type Pair = { unitId: string; functionKey: string; pillar: string; now: Slot; before: Slot | null; weight: number };

/** Two standings, slot by slot of the later one. */
export type Comparison = readonly Pair[];

export function compare(from: Standings, to: Standings): Comparison {
  const earlier = new Map(from.units.map((one) => [one.unit.id, one.standings]));
  const weights = weightsOf(to);
  const functions = to.model.pillars.flatMap((pillar) =>
    pillar.functions.map((fn) => ({ key: fn.key, pillar: pillar.key })),
  );
  const pairs: Pair[] = [];
  for (const [u, { unit, standings }] of to.units.entries()) {
    const before = earlier.get(unit.id);
    for (const [f, { key, pillar }] of functions.entries()) {
      const weight = weights[u]?.[f] ?? 0;
      const now = standings[f];
      if (weight === 0 || !now || !isSlot(now)) continue;
      const then = before?.[f];
      const old = then && isSlot(then) ? then : null;
      pairs.push({ unitId: unit.id, functionKey: key, pillar, now, before: old, weight });
    }
  }
  return pairs;
}

const isSameSource = (a: SlotStanding, b: SlotStanding) =>
  a.source?.id === b.source?.id && a.source?.revision === b.source?.revision;

const isJudgedAgain = ({ now, before }: Pair): boolean =>
  now.figures.isSettled && !(before?.figures.isSettled && isSameSource(now, before));

const isCompared = (pair: Pair): pair is Pair & { before: Slot } =>
  pair.now.figures.isSettled && pair.before?.figures.isSettled === true;

const differenceOf = ({ now, before }: Pair & { before: Slot }) => now.figures.score - before.figures.score;

/** The change of the whole, or of one pillar, over the slots that are settled in both; weighted as in the later one. */
export function changeOf(comparison: Comparison, pillar?: string): Change {
  let [judgedAgain, of, whole, compared, sum] = [0, 0, 0, 0, 0];
  for (const pair of comparison) {
    if (pillar !== undefined && pair.pillar !== pillar) continue;
    of++;
    whole += pair.weight;
    if (isJudgedAgain(pair)) judgedAgain++;
    if (!isCompared(pair)) continue;
    compared += pair.weight;
    sum += pair.weight * differenceOf(pair);
  }
  const isNothing = judgedAgain === 0 || isLessThanHalf(compared / whole);
  return { value: isNothing ? null : sum / compared, judgedAgain, of };
}

/** The slots that moved the whole most, the largest weighted difference first. */
export function moversOf(comparison: Comparison, limit: number): Mover[] {
  return comparison
    .filter(isCompared)
    .map((pair) => ({ pair, size: Math.abs(pair.weight * differenceOf(pair)) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size)
    .slice(0, limit)
    .map(({ pair: { unitId, functionKey, before, now } }) => ({
      unitId,
      functionKey,
      from: before.figures.score,
      to: now.figures.score,
    }));
}

/** Functions of a pillar with units at its floor, those that weigh most first; none at Optimal. */
export function floorFunctions({ floor, functions }: PillarLevel) {
  if (floor === null || floor === 4) return [];
  return functions.filter(({ atFloor }) => atFloor > 0).sort((a, b) => b.floorWeight - a.floorWeight);
}

/** How many functions are named as holding figures back. */
const NAMED_FUNCTIONS = 5;

/** What holds the figures back. A pillar that is too early is never named. */
export function heldBackBy({ pillars }: Levels): HeldBackBy {
  const judged = pillars.flatMap((pillar) =>
    pillar.score === null || pillar.standing !== "assessed" ? [] : [{ pillar, score: pillar.score }],
  );
  const highest = Math.max(...judged.map(({ score }) => score));
  const differ = judged.some(({ score }) => score < highest);
  const lowest = differ ? [...judged].sort((a, b) => a.score - b.score).slice(0, 2) : [];
  const functions = (differ ? lowest : judged)
    .flatMap(({ pillar }) => floorFunctions(pillar))
    .sort((a, b) => b.floorWeight - a.floorWeight)
    .slice(0, NAMED_FUNCTIONS)
    .map(({ key, atFloor, slots }) => ({ functionKey: key, units: atFloor, of: slots }));
  return { pillars: lowest.map(({ pillar }) => pillar.key), functions };
}
