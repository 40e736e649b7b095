/**
 * Chance that everybody can repeat: the same seed gives the same draws on every machine. Only whole-number arithmetic,
 * the four operations and the square root are used, which every runtime rounds alike. Pure.
 */
import type { Range } from "@/features/programme/register/rules";

/** Numbers from 0 (included) to 1 (excluded), evenly spread: Mulberry32. `seed` is a whole number. */
export function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A draw from the triangle over low to high with its peak at likely; `chance` is from 0 to 1. Never outside low to high.
 */
export function triangular({ low, likely, high }: Range, chance: number): number {
  const width = high - low;
  if (width === 0) return low;
  const rising = likely - low;
  const drawn =
    chance * width < rising
      ? low + Math.sqrt(chance * width * rising)
      : high - Math.sqrt((1 - chance) * width * (high - likely));
  return Math.min(high, Math.max(low, drawn));
}

/** The smallest value that at least `share` (above 0, to 1) of `sorted` do not exceed. `sorted` ascends and has a value. */
export const quantile = (sorted: ArrayLike<number>, share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;

/** How many values lie from `from` (included) to `to` (excluded; included in the last one). */
export type Bin = { readonly from: number; readonly to: number; readonly count: number };

/** The smallest of 1, 2 and 5 times a power of ten that is at least `width`, which is above 0. */
function roundStep(width: number): number {
  let power = 1;
  while (power < width) power *= 10;
  while (power / 10 >= width) power /= 10;
  return [power / 5, power / 2].find((step) => step >= width) ?? power;
}

/** `times` steps without the last digits that binary fractions add: a step has one digit. */
const multiple = (times: number, step: number): number => Number((times * step).toPrecision(12));

/** At most `most` + 1 bins between round numbers that hold all of `sorted`, which ascends and has a value. */
export function histogram(sorted: ArrayLike<number>, most: number): Bin[] {
  const low = sorted[0] ?? 0;
  const high = sorted[sorted.length - 1] ?? 0;
  if (low === high) return [{ from: low, to: high, count: sorted.length }];
  const step = roundStep((high - low) / most);
  const first = Math.floor(low / step);
  const bins = Math.max(1, Math.ceil(high / step) - first);
  const counts = new Array<number>(bins).fill(0);
  for (let i = 0; i < sorted.length; i++) {
    const at = Math.min(bins - 1, Math.max(0, Math.floor((sorted[i] ?? 0) / step) - first));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count, i) => ({ from: multiple(first + i, step), to: multiple(first + i + 1, step), count }));
}

/** Round numbers for an axis, about `most` steps apart, from at most `low` to at least `high`. */
export function roundTicks(low: number, high: number, most: number): number[] {
  if (low === high) return [low];
  const step = roundStep((high - low) / most);
  const first = Math.floor(low / step);
  return Array.from({ length: Math.ceil(high / step) - first + 1 }, (_, i) => multiple(first + i, step));
}
