/** Tells the person at the console which step begins. */
export type Report = (step: string) => void;

const BEAT_MS = 10_000;

/** Seconds since a moment on the clock of performance.now(), whose zero is the beginning of the process. */
const seconds = (since: number): string => `${Math.round((performance.now() - since) / 1000)} s`;

/** Prints a step with the seconds since the command began. */
export const reportToConsole: Report = (step) => console.log(`[${seconds(0).padStart(6)}] ${step}`);

/** Reports a long step, and every ten seconds that it is still going on (without what stands in brackets). */
export async function during<T>(report: Report, step: string, work: Promise<T>): Promise<T> {
  const start = performance.now();
  report(step);
  const name = step.replace(/ \(.*\)$/, "");
  const beat = setInterval(() => report(`${name}: ${seconds(start)} so far`), BEAT_MS);
  try {
    return await work;
  } finally {
    clearInterval(beat);
  }
}
