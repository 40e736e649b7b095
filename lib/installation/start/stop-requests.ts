import process from "node:process";
import { isRunByNpm } from "@/lib/base/env";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const LOOK_FOR_PARENT_MS = 500;

/**
 * Aborts at the first Ctrl-C, SIGTERM or SIGHUP. A later signal ends the process at once: the database, in a process
 * group of its own, still closes its files by itself. npm does not pass every signal on, so the end of npm counts as well.
 */
export function listenForStop(say: (line: string) => void): AbortSignal {
  const stop = new AbortController();
  let lastSignalAt = 0;
  const request = () => {
    if (!stop.signal.aborted) {
      lastSignalAt = Date.now();
      say("Stopping: finishing the requests under way (once more to stop at once)");
      stop.abort();
    } else if (Date.now() - lastSignalAt > 500) {
      // Ctrl-C under npm arrives twice, from the terminal and from npm; only a later one is a second wish.
      process.exit(130);
    }
  };
  for (const signal of SIGNALS) process.on(signal, request);
  if (isRunByNpm()) {
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      request();
    }, LOOK_FOR_PARENT_MS);
    watch.unref();
  }
  return stop.signal;
}
