/** Tests of locks: something is held until others wait for it, so that they meet each time and not by chance. */
import { type Db, database, transaction } from "@/lib/database/client";

const DEADLINE_MS = 15_000;

/** Resolves once `count` connections to the test's database wait for a lock. Throws when they do not within 15 seconds. */
export async function untilWaiting(count: number): Promise<void> {
  const deadline = Date.now() + DEADLINE_MS;
  for (;;) {
    const [row] = await database().$queryRaw<{ waiting: number }[]>`
      SELECT count(*)::int AS "waiting" FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    if (row?.waiting === count) return;
    if (Date.now() > deadline) throw new Error(`${row?.waiting} wait for a lock, not ${count}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/**
 * Starts `works` while a transaction holds what `lock` locks, and ends that once all of them wait. Gives how they ended:
 * "done", or the code of the error, sorted.
 */
export async function outcomesAfter(lock: (db: Db) => Promise<unknown>, works: readonly (() => Promise<unknown>)[]) {
  const started: Promise<PromiseSettledResult<unknown>[]>[] = [];
  await transaction(async (db) => {
    await lock(db);
    started.push(Promise.allSettled(works.map((work) => work())));
    await untilWaiting(works.length);
  });
  const results = (await Promise.all(started)).flat();
  return results.map((result) => (result.status === "fulfilled" ? "done" : result.reason.code)).sort();
}
