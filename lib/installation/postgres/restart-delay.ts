// When the embedded database is started again after it ended without being asked: pure. docs/operations.md states the
// same numbers.

/** What is further back no longer counts (milliseconds). */
export const COUNTED_MS = 10 * 60_000;
/** With so many ends and failed starts within that time there is no further one. */
export const MOST_ENDS = 12;
const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/**
 * Milliseconds to wait before the next start, where the database ended, or a start failed, at each of `ends`: none after
 * the first, then half a second, and twice as long each time, at most 30 seconds. Null: not again.
 */
export function restartDelay(ends: readonly number[], now: number): number | null {
  const count = ends.filter((at) => now - at < COUNTED_MS).length;
  if (count >= MOST_ENDS) return null;
  return count <= 1 ? 0 : Math.min(FIRST_MS * 2 ** (count - 2), LONGEST_MS);
}
