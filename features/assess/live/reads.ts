/** Reads that many streams ask for at once: few at a time, and one for all that ask for the same. */

type Work<T> = () => Promise<T>;

/** Runs at most `limit` works at a time, in the order in which they were given. */
export function takeTurns(limit: number): <T>(work: Work<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      // The place goes to the next one directly: somebody who asks meanwhile cannot take it.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}

/**
 * One read for all who ask for the same key before it begins. A read that has begun is not joined, because it may have
 * missed what the caller was told of; the next one begins after it, so that answers come in the order of what they saw.
 */
export class SharedReads<T> {
  readonly #last = new Map<string, { promise: Promise<T>; hasBegun: boolean }>();

  constructor(readonly turns: ReturnType<typeof takeTurns>) {}

  read(key: string, work: Work<T>): Promise<T> {
    const last = this.#last.get(key);
    if (last && !last.hasBegun) return last.promise;
    const before = last?.promise.catch(() => undefined) ?? Promise.resolve();
    const begin = () => {
      entry.hasBegun = true;
      return work();
    };
    const promise = before.then(() => this.turns(begin));
    const entry = { promise, hasBegun: false };
    this.#last.set(key, entry);
    const tidy = () => {
      if (this.#last.get(key) === entry) this.#last.delete(key);
    };
    promise.then(tidy, tidy);
    return promise;
  }
}
