/** Writers in a closed loop: each begins its next save when the one before is acknowledged. */

/** One acknowledged save; rejects when it is refused. */
export type Save = () => Promise<void>;

/** Measured over all rounds: saves, milliseconds of wall clock, and the time of each save in milliseconds. */
export type Measured = { saves: number; elapsed: number; times: number[] };

export const nothingMeasured = (): Measured => ({ saves: 0, elapsed: 0, times: [] });

/** Lets all `writers` save for `milliseconds` and adds what that took to `measured`. The last saves are awaited. */
export async function run(writers: readonly Save[], milliseconds: number, measured: Measured): Promise<void> {
  const start = performance.now();
  const until = start + milliseconds;
  const write = async (save: Save) => {
    for (let begun = performance.now(); begun < until; ) {
      await save();
      const ended = performance.now();
      measured.times.push(ended - begun);
      begun = ended;
    }
  };
  await Promise.all(writers.map(write));
  measured.elapsed += performance.now() - start;
  measured.saves = measured.times.length;
}

export type Summary = Readonly<{ rate: number; p50: number; p95: number; p99: number }>;

/** Saves per second, and the times that 50, 95 and 99 of 100 saves do not exceed (nearest rank), in milliseconds. */
export function summarize({ saves, elapsed, times }: Measured): Summary {
  const sorted = times.toSorted((a, b) => a - b);
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { rate: (saves * 1000) / elapsed, p50: rank(0.5), p95: rank(0.95), p99: rank(0.99) };
}
