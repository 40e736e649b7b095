// The checks that npm run check and npm test consist of, each a program of its own run on this folder.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { childEnvironment } from "@/lib/base/env";
import { oneTest, playwrightTotals, type Totals, vitestTotals } from "@/lib/test/totals";

const REPORTS = ".cache/reports";

const tool = {
  next: "node_modules/next/dist/bin/next",
  tsc: "node_modules/typescript/bin/tsc",
  biome: "node_modules/@biomejs/biome/bin/biome",
  knip: "node_modules/knip/bin/knip.js",
  vitest: "node_modules/vitest/vitest.mjs",
  playwright: "node_modules/@playwright/test/cli.js",
};

/** Runs a program of node_modules with its output on the console; whether it ended well. */
function runs(args: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: "inherit", env: childEnvironment(settings) });
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0));
  });
}

function newReport(name: string): string {
  fs.mkdirSync(REPORTS, { recursive: true });
  const file = path.resolve(REPORTS, `${name}.json`);
  fs.rmSync(file, { force: true });
  return file;
}

/** TypeScript over everything, after Next has written the types of the routes. */
export async function checkTypes(): Promise<Totals> {
  return oneTest((await runs([tool.next, "typegen"])) && (await runs([tool.tsc, "--noEmit", "-p", "."])));
}

/** Biome: lint and format. */
export const checkStyle = async (): Promise<Totals> => oneTest(await runs([tool.biome, "ci"]));

/** Knip: files, exports and packages that nothing uses. */
export const checkUnused = async (): Promise<Totals> => oneTest(await runs([tool.knip]));

/** Vitest, over everything or over the files that `filters` name. */
export const runVitest = (...filters: string[]): Promise<Totals> => vitest(filters, {});

/** Vitest, over the files named *.long.test.ts alone. */
export const runLongVitest = (): Promise<Totals> => vitest([], { TENET_LONG_TESTS: "1" });

async function vitest(filters: readonly string[], settings: Readonly<Record<string, string>>): Promise<Totals> {
  const report = newReport("vitest");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...filters];
  // Vitest sets NODE_ENV only when nobody has.
  return vitestTotals(report, await runs([tool.vitest, ...args], { NODE_ENV: "test", ...settings }));
}

/** Playwright, with the settings that playwright.config.ts reads. */
export async function runPlaywright(settings: Readonly<Record<string, string>>): Promise<Totals> {
  const report = newReport("playwright");
  return playwrightTotals(report, await runs([tool.playwright, "test"], { ...settings, TENET_E2E_REPORT: report }));
}
