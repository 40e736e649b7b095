import fs from "node:fs";
import path from "node:path";

let known: string | undefined;

/**
 * An id that changes with every build of the pages: a page compares its own with the one that streams tell. "development"
 * where nothing is built. Read once, because the build for the next start may already stand in the folder.
 */
export function buildId(): string {
  known ??= readBuildId();
  return known;
}

function readBuildId(): string {
  try {
    return fs.readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), ".next/BUILD_ID"), "utf8").trim();
  } catch {
    return "development";
  }
}
