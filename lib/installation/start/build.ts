import fs from "node:fs/promises";
import { contentHash } from "@/lib/installation/content-hash";
import { requireRoom } from "@/lib/installation/data-folder";
import { during, type Report } from "@/lib/installation/progress";
import { runProgram } from "@/lib/installation/run-program";

const STAMP = ".next/tenet-build";
/** Bytes that must be free for a build (measured: 150 MB with Next's cache). */
const ROOM_FOR_BUILD = 400e6;

const SOURCE_FOLDERS = ["app", "components", "features", "lib", "public", "prisma"];
const isSource = (file: string): boolean =>
  !/\.test\.tsx?$/.test(file) && !/^prisma\/(generated|migrations)$/.test(file.replaceAll("\\", "/"));

async function sourceHash(): Promise<string> {
  const atRoot = (await fs.readdir(".", { withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|js|json)$/.test(entry.name))
    .map((entry) => entry.name)
    .filter(
      (name) =>
        !["next-env.d.ts", "biome.json", "knip.json", "vitest.config.ts", "playwright.config.ts"].includes(name),
    );
  return contentHash(atRoot.sort(), SOURCE_FOLDERS, isSource);
}

/**
 * Builds the pages when their sources changed since the last complete build. Throws StartFailure when it fails.
 * The build stands in `.next`: a server already running from this folder with older sources has to be started anew.
 */
export async function buildPages(report: Report, signal?: AbortSignal): Promise<void> {
  const wanted = await sourceHash();
  if ((await fs.readFile(STAMP, "utf8").catch(() => "")) === wanted) return;
  await requireRoom(".", ROOM_FOR_BUILD, "building the pages");
  await fs.rm(STAMP, { force: true });
  const settings = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const run = runProgram("Building the pages", ["node_modules/next/dist/bin/next", "build"], { signal, settings });
  await during(report, "Building the pages (a minute, only after changes)", run);
  await fs.writeFile(STAMP, wanted);
}
