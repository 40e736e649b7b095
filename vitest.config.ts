import fs from "node:fs";
import path from "node:path";
import { defineConfig } from "vitest/config";

const FOLDERS = ["lib", "app", "components", "features", "scripts", "prisma"];

/** What changes modules or settings, or ends requests for good, for what runs after it in the same process. */
const CHANGES_ITS_PROCESS = /\bvi\.(mock|doMock|spyOn|stub)|\bprovideSettings\(|\bserveHttp\(/;

/** npm run test:long runs these files, and npm test all others. */
const isLong = (file: string) => /\.long\.(db\.)?test\.tsx?$/.test(file);
const areLong = process.env.TENET_LONG_TESTS === "1";

const tests = FOLDERS.flatMap((folder) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file) && isLong(file) === areLong)
    .map((file) => path.posix.join(folder, file)),
);
const isDatabase = (file: string) => file.endsWith(".db.test.ts");
const isApart = (file: string) => CHANGES_ITS_PROCESS.test(fs.readFileSync(file, "utf8"));

/** Units, or databases. Modules are shared between files: loading them anew for each takes longer than the tests. */
function projectsOf(name: string, files: readonly string[], more: { globalSetup?: string } = {}) {
  return [
    { extends: true, test: { ...more, name, include: files.filter((file) => !isApart(file)), isolate: false } },
    { extends: true, test: { ...more, name: `${name}-apart`, include: files.filter(isApart) } },
  ] as const;
}

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    // Properties and databases take a few seconds, and several times that on a machine that does other work as well.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Otherwise one core is left alone: half of the smallest machine that runs these tests.
    maxWorkers: "100%",
    experimental: { fsModuleCache: true },
    projects: [
      ...projectsOf(
        "unit",
        tests.filter((file) => !isDatabase(file)),
      ),
      ...projectsOf("database", tests.filter(isDatabase), { globalSetup: "lib/test/global-setup.ts" }),
    ],
  },
});
