// Browser tests run against two real servers: the demo with its sample organisation (project "demo"), and one that was
// just cloned and has no account (project "empty": the specs named set-up*). What plants markup in the demo's texts comes after the others on it (project
// "markup"). The specs named two-servers* bring servers of
// their own and measure: they come last and alone (project "servers"; --no-deps runs them without the others). npm test
// chooses ports, folder and browser.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { defineConfig } from "@playwright/test";
import { browserTestSettings, provideSettings } from "@/lib/base/env";

if (!browserTestSettings().folder) {
  // Kept in the environment: Playwright's workers read this file anew and must find the same folder.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "tenet-e2e-"));
  fs.chmodSync(folder, 0o755);
  provideSettings({ TENET_E2E_FOLDER: folder });
  process.once("exit", () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 40, retryDelay: 250 }));
}
const { browser, demoPort, emptyPort, folder = "", report } = browserTestSettings();

const origin = (port: number): string => `http://127.0.0.1:${port}`;
const isRoot = process.getuid?.() === 0;
const setUpSpecs = /set-up[^/]*\.spec\.ts$/;
const twoServersSpecs = /two-servers[^/]*\.spec\.ts$/;
const markupSpecs = /stored-markup\.spec\.ts$/;

const server = (command: "start" | "demo", port: number) => ({
  name: command,
  // The console goes into a file: it carries the set-up token. exec: the shell makes way, so that Playwright waits for
  // the server itself to stop.
  command: `exec node scripts/${command}.mjs > ${JSON.stringify(path.join(folder, `${command}.log`))} 2>&1`,
  env: {
    DATA_DIR: path.join(folder, command),
    HOST: "127.0.0.1",
    PORT: String(port),
    DATABASE_URL: "",
    PUBLIC_URL: "",
    TRUST_PROXY: "",
    AUTH_SECRET: "",
  },
  url: `${origin(port)}/api/health`,
  // The demo's own promise: complete within nine minutes of a fresh clone.
  timeout: 9 * 60_000,
  reuseExistingServer: false,
  gracefulShutdown: { signal: "SIGTERM" as const, timeout: 30_000 },
});

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: report }]],
  use: {
    headless: true,
    // A trace of every test costs a fifth of the time of all of them: npx playwright test --trace on records one.
    screenshot: "only-on-failure",
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      // Chromium's sandbox does not work for root.
      args: [...(isRoot ? ["--no-sandbox"] : []), "--disable-dev-shm-usage"],
    },
  },
  projects: [
    { name: "empty", testMatch: setUpSpecs, use: { baseURL: origin(emptyPort) } },
    { name: "demo", testIgnore: [setUpSpecs, twoServersSpecs, markupSpecs], use: { baseURL: origin(demoPort) } },
    { name: "markup", testMatch: markupSpecs, dependencies: ["demo"], use: { baseURL: origin(demoPort) } },
    { name: "servers", testMatch: twoServersSpecs, dependencies: ["empty", "demo", "markup"] },
  ],
  webServer: [server("start", emptyPort), server("demo", demoPort)],
});
