import fs from "node:fs/promises";
import { contentHash } from "@/lib/installation/content-hash";
import { during, type Report } from "@/lib/installation/progress";
import { runProgram } from "@/lib/installation/run-program";

const STAMP = "prisma/generated/stamp";

/** Generates the database client from schema.prisma when that or Prisma changed. Throws StartFailure when it fails. */
export async function generateClient(report: Report, signal?: AbortSignal): Promise<void> {
  const wanted = await contentHash(["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"]);
  if ((await fs.readFile(STAMP, "utf8").catch(() => "")) === wanted) return;
  await fs.rm(STAMP, { force: true });
  const settings = { CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  const run = runProgram("Generating the database client", ["node_modules/prisma/build/index.js", "generate"], {
    signal,
    settings,
  });
  await during(report, "Generating the database client", run);
  await fs.writeFile(STAMP, wanted);
}
