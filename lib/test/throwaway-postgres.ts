// A PostgreSQL for one run of the tests or of a tool, gone afterwards.
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { clusterOf } from "@/lib/installation/data-folder";
import { startPostgres } from "@/lib/installation/postgres/postgres";
import { canUse, databaseUser } from "@/lib/installation/postgres-user";

export type ThrowawayPostgres = Readonly<{ url: (database: string) => string; remove: () => Promise<void> }>;

/** Starts an empty PostgreSQL 18 in a temporary folder (about a second). */
export async function startThrowawayPostgres(prefix: string): Promise<ThrowawayPostgres> {
  const folder = await temporaryFolder(prefix);
  try {
    const postgres = await startPostgres({ folder, isThrowaway: true, report: () => undefined });
    const remove = async () => {
      await postgres.stop();
      await fs.rm(folder, { recursive: true, force: true });
    };
    return { url: postgres.url, remove };
  } catch (error) {
    await fs.rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** A new folder that the database's user can enter. TMPDIR may lie in a folder of root's own, where the database's user cannot go. */
export async function temporaryFolder(prefix: string): Promise<string> {
  const runAs = await databaseUser(clusterOf(os.tmpdir()));
  const places = runAs ? [os.tmpdir(), "/var/tmp", "/tmp"] : [os.tmpdir()];
  for (const place of places) {
    if (runAs && !(await canUse(runAs, "enter", place))) continue;
    const folder = await fs.mkdtemp(path.join(place, prefix));
    if (runAs) await fs.chmod(folder, 0o711);
    return folder;
  }
  throw new Error(`none of ${places.join(", ")} can be entered by the database's user`);
}
