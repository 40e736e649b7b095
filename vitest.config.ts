import path from "node:path";
import { configDefaults, defineConfig } from "vitest/config";

const folders = ["lib", "app", "components", "scripts", "prisma"];
const databaseTests = folders.map((folder) => `${folder}/**/*.db.test.ts`);

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    // Properties and databases take a few seconds, and several times that on a machine that does other work as well.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Files of one worker share their modules: loading them anew for each file took half of the time. A file brings its own
    // data, or its own database, and leaves nothing behind.
    isolate: false,
    // Otherwise one core is left alone: half of the smallest machine that runs these tests.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`),
          exclude: [...configDefaults.exclude, ...databaseTests],
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: databaseTests,
          globalSetup: "lib/test/global-setup.ts",
        },
      },
    ],
  },
});
