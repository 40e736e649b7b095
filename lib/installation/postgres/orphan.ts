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
 * Ends the database that a killed Tenet left running in `cluster`, and removes what keeps PostgreSQL from starting after a
 * crash. The data folder's lock must be held, so that nobody uses it. The database shuts down by itself, its journal
 * written; nothing is lost. Throws {@link StartFailure} when it does not end.
 */
export async function endOrphan(cluster: string, report: (step: string) => void): Promise<void> {
  const file = path.join(cluster, "postmaster.pid");
  const content = await fs.readFile(file, "utf8").catch(() => null);
  if (content === null) return;
  const [id = "", folder = ""] = content.split("\n");
  const pid = Number(id);
  const isNamed = Number.isInteger(pid) && pid > 0;
  // PostgreSQL itself removes the file of a process that is gone.
  if (isNamed && !isRunning(pid)) return;
  if (!isNamed || !(await isServerOf(pid, folder || cluster))) {
    // Cut off by a crash, or the id is another program's since the machine or container started again, maybe another
    // PostgreSQL's: this one would wait for that, or refuse to start.
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

/** Is the process a PostgreSQL that was started on the data in `folder`? */
async function isServerOf(pid: number, folder: string): Promise<boolean> {
  // Small container images have no ps.
  const command =
    process.platform === "linux"
      ? (await fs.readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).replaceAll("\0", " ")
      : (await run("ps", ["-ww", "-o", "command=", "-p", String(pid)])).stdout;
  return command.includes("postgres") && ` ${command.trim()} `.includes(` -D ${folder} `);
}
