// The embedded PostgreSQL as long as Tenet runs: what ends it, a crash, kill -9 or too little memory, does not end Tenet.
import { setTimeout as pause } from "node:timers/promises";
import { StartFailure, sentenceFor } from "@/lib/installation/failure";
import type { Report } from "@/lib/installation/progress";
import { type EmbeddedPostgres, startPostgres } from "./postgres";
import { COUNTED_MS, restartDelay } from "./restart-delay";

export type KeptPostgres = Readonly<{
  /** Address of a database of this server, for its owner. It stays the same. */
  url: EmbeddedPostgres["url"];
  /** Fast shutdown, waiting until the files are at rest. Call it when nobody uses the database any more. */
  stop: () => Promise<void>;
  /** Settles with the reason when the server is gone and is not started again. */
  lost: Promise<StartFailure>;
}>;

type Options = Readonly<{
  /** The data folder, opened by this process. */
  folder: string;
  /** The steps of the first start. */
  report: Report;
  /** What happens later, on the console. */
  tell?: Report;
  delayOf?: typeof restartDelay;
}>;

const tellConsole: Report = (line) => console.warn(`${new Date().toISOString()} ${line}`);

/**
 * Starts PostgreSQL as {@link startPostgres} does and, whenever it ends without being asked, starts it again at the same
 * address. PostgreSQL then brings back every transaction that was confirmed, out of its journal. Throws
 * {@link StartFailure} when it cannot be started at first.
 */
export async function keepPostgres(options: Options): Promise<KeptPostgres> {
  const { folder, report, tell = tellConsole, delayOf = restartDelay } = options;
  const stopping = new AbortController();
  const first = await startPostgres({ folder, report });
  const again = { port: first.port, stop: stopping.signal };
  let server: EmbeddedPostgres | null = first;

  /** Returns the reason to give up; null once `stop` was called. */
  const keep = async (): Promise<StartFailure | null> => {
    /** Those that count, the oldest first. */
    const ends: number[] = [];
    for (;;) {
      let why = "";
      try {
        server ??= await startPostgres({ folder, report: tell, again });
        if (stopping.signal.aborted) await server.stop();
        else if (ends.length > 0) tell("The database is running again.");
        const signal = await server.gone;
        why = `The database ended unexpectedly (${signal ?? "postgres.log in the data folder says why"}).`;
      } catch (error) {
        why = sentenceFor(error) ?? `The database does not start: ${error instanceof Error ? error.message : error}.`;
      }
      server = null;
      if (stopping.signal.aborted) return null;
      const now = performance.now();
      ends.push(now);
      while (now - (ends[0] ?? now) >= COUNTED_MS) ends.shift();
      const delay = delayOf(ends, now);
      if (delay === null) {
        const often = `It ended or did not start ${ends.length} times within ${COUNTED_MS / 60_000} minutes`;
        return new StartFailure(`${why} ${often}, so Tenet stops.`);
      }
      tell(`${why} Starting it again${delay === 0 ? "" : ` in ${delay / 1000} s`}.`);
      await pause(delay, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return null;
    }
  };

  const kept = keep();
  const stop = async () => {
    stopping.abort();
    await server?.stop();
    await kept;
  };
  const lost = new Promise<StartFailure>((resolve) => void kept.then((failure) => failure && resolve(failure)));
  return { url: first.url, stop, lost };
}
