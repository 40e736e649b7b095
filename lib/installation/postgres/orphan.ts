import { execFile } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { StartFailure } from "@/lib/installation/failure";
import { isRunning } from "@/lib/installation/lock.mjs";

const run = promisify(execFile);
const ENDS_WITHIN_MS = 60_000;

/**
 * Ends the database that a killed Tenet left running in `cluster`. The data folder's lock must be held, so that nobody
 * uses it. It shuts down by itself, its journal written; nothing is lost. Throws {@link StartFailure} when it does not end.
 */
export async function endOrphan(cluster: string, report: (step: string) => void): Promise<void> {
  const file = path.join(cluster, "postmaster.pid");
  const pid = Number((await fs.readFile(file, "utf8").catch(() => "")).split("\n")[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isRunning(pid)) return;
  if (!(await isPostgres(pid))) {
    // After a restart of the machine or container the id can be another program's, and PostgreSQL would wait for that one.
    await fs.rm(file, { force: true });
    return;
  }
  report("Taking over the database of a Tenet that was killed");
  process.kill(pid, "SIGINT");
  for (const deadline = Date.now() + ENDS_WITHIN_MS; isRunning(pid); await pause(50)) {
    if (Date.now() < deadline) continue;
    throw new StartFailure(
      `Another PostgreSQL (process ${pid}) is running on the data in ${cluster} and does not end; end it first.`,
    );
  }
}

async function isPostgres(pid: number): Promise<boolean> {
  // Small container images have no ps.
  const command =
    process.platform === "linux"
      ? await fs.readFile(`/proc/${pid}/cmdline`, "utf8")
      : (await run("ps", ["-o", "command=", "-p", String(pid)])).stdout;
  return command.includes("postgres");
}
