// Finds the browser for the browser tests, or installs one.
import { execFile } from "node:child_process";
import fs from "node:fs";
import process from "node:process";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";

const run = promisify(execFile);
const NAMES = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "chrome",
  "microsoft-edge-stable",
];
const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
/** Long enough for a slow line, short enough not to look hung where the download is out of reach. */
const DOWNLOAD_WITHIN_MS = 5 * 60_000;

/** Whether a program is there and runs: a package may leave only a stub that asks to install something. */
async function runs(program: string): Promise<boolean> {
  if (!fs.existsSync(program)) return false;
  return run(program, ["--version"], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}

async function onPath(name: string): Promise<string | null> {
  const found = await run("sh", ["-c", 'command -v "$1"', "sh", name]).catch(() => null);
  return found?.stdout.trim() || null;
}

async function findBrowser(): Promise<string | null> {
  const named = await Promise.all(NAMES.map(onPath));
  const places = [chromium.executablePath(), ...named.filter((place) => place !== null), ...USUAL_PLACES];
  for (const place of places) if (await runs(place)) return place;
  return null;
}

/**
 * The program of a Chromium: Playwright's own, else one of the system, else a new one from Playwright, else, as root on
 * Debian and its kin, the package chromium. Throws with what to do when none of these works.
 */
export async function requireBrowser(say: (line: string) => void): Promise<string> {
  const found = await findBrowser();
  if (found) return found;
  say("No Chrome or Chromium found; downloading Playwright's (once)");
  const download = ["node_modules/@playwright/test/cli.js", "install", "chromium"];
  await run(process.execPath, download, { timeout: DOWNLOAD_WITHIN_MS }).catch(() => null);
  const downloaded = await findBrowser();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && (await onPath("apt-get"))) {
    say("Playwright's browser does not run here; installing the package chromium (once)");
    const install =
      "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium";
    await run("sh", ["-c", install], { maxBuffer: 64e6 }).catch(() => null);
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    "The browser tests need Chrome or Chromium, and none could be found or installed; install one and try again.",
  );
}
