import fs from "node:fs";
import path from "node:path";
import { defineConfig } from "vitest/config";

const FOLDERS = ["lib", "app", "components", "scripts", "prisma"];

/** What changes modules or settings for whoever runs after it in the same process. */
const CHANGES_ITS_PROCESS = /\bvi\.(mock|doMock|spyOn|stub)|\bprovideSettings\(/;

const tests = FOLDERS.flatMap((folder) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => path.posix.join(folder, file)),
);
const isDatabase = (file: string) => file.endsWith(".db.test.ts");
const [apart, together] = [true, false].map((wanted) =>
  tests.filter((file) => !isDatabase(file) && CHANGES_ITS_PROCESS.test(fs.readFileSync(file, "utf8")) === wanted),
);

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    // Properties and databases take a few seconds, and several times that on a machine that does other work as well.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Otherwise one core is left alone: half of the smallest machine that runs these tests.
    maxWorkers: "100%",
    projects: [
      // Modules are shared between files: loading them anew for each takes longer than the tests.
      { extends: true, test: { name: "unit", include: together ?? [], isolate: false } },
      { extends: true, test: { name: "unit-apart", include: apart ?? [] } },
      {
        extends: true,
        test: { name: "database", include: tests.filter(isDatabase), globalSetup: "lib/test/global-setup.ts" },
      },
    ],
  },
});
