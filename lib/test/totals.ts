// Counting tests over several runners.
import fs from "node:fs";
import { z } from "zod";

export type Totals = Readonly<{ passed: number; failed: number; skipped: number }>;

export const NOTHING: Totals = { passed: 0, failed: 0, skipped: 0 };

export const add = (a: Totals, b: Totals): Totals => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** A check without parts of its own counts as one test. */
export const oneTest = (hasPassed: boolean): Totals => ({ ...NOTHING, [hasPassed ? "passed" : "failed"]: 1 });

/** The last line of a run: `N passed, N failed`, with `, N skipped` when some were. */
export function totalLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

// A runner that ends with an error although every test of its report passed has failed all the same, and so has one
// that leaves no report.
const withExit = (totals: Totals, hasSucceeded: boolean): Totals =>
  hasSucceeded || totals.failed > 0 ? totals : add(totals, oneTest(false));

function readReport<T>(file: string, schema: z.ZodType<T>): T | null {
  if (!fs.existsSync(file)) return null;
  const result = schema.safeParse(JSON.parse(fs.readFileSync(file, "utf8")));
  return result.success ? result.data : null;
}

const vitestReport = z.object({
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/** Totals of Vitest's JSON report. A file that fails before its first test counts as one failed test. */
export function vitestTotals(file: string, hasSucceeded: boolean): Totals {
  const report = readReport(file, vitestReport);
  const perFile = (report?.testResults ?? []).map(({ status, assertionResults }) => {
    const count = (wanted: string) => assertionResults.filter((test) => test.status === wanted).length;
    const passed = count("passed");
    const failed = count("failed");
    const isBroken = status === "failed" && failed === 0;
    return { passed, failed: failed + (isBroken ? 1 : 0), skipped: assertionResults.length - passed - failed };
  });
  return withExit(perFile.reduce(add, NOTHING), hasSucceeded && report !== null);
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** Totals of Playwright's JSON report. A test that passed only when repeated counts as failed. */
export function playwrightTotals(file: string, hasSucceeded: boolean): Totals {
  const stats = readReport(file, playwrightReport)?.stats;
  if (!stats) return oneTest(false);
  const totals = { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  return withExit(totals, hasSucceeded);
}
