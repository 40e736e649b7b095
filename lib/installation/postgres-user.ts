// PostgreSQL refuses to run as root. Under root it runs as the system user postgres, who must be able to enter and
// execute what root can: that is probed as that user, because a failing start of a program cannot be explained later.
import { execFile, spawn } from "node:child_process";
import fs from "node:fs/promises";
import process from "node:process";
import { promisify } from "node:util";
import { StartFailure } from "@/lib/installation/failure";

const run = promisify(execFile);

/** Who runs the database's programs; null: the user of this process. */
export type RunAs = Readonly<{ uid: number; gid: number }> | null;

const isRoot = (): boolean => process.getuid?.() === 0;

async function findUser(name: string): Promise<RunAs> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

/**
 * The user for a database in `cluster`. Under root: the owner of what is there already, else the system user postgres,
 * which is made when the system has none. Throws {@link StartFailure} when it cannot be made.
 */
export async function databaseUser(cluster: string): Promise<RunAs> {
  if (!isRoot()) return null;
  const owner = await fs.stat(cluster).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const existing = await findUser("postgres");
  if (existing) return existing;
  await run("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]).catch(() => null);
  const made = await findUser("postgres");
  if (made) return made;
  throw new StartFailure(
    "PostgreSQL does not run as root and the system user postgres cannot be made; start Tenet as an ordinary user, or set DATABASE_URL.",
  );
}

/** Whether that user can go into a folder (`enter`), also write there (`write`), or run a program, its libraries included (`run`). */
export async function canUse(runAs: RunAs, what: "enter" | "write" | "run", target: string): Promise<boolean> {
  const test = { enter: 'cd "$1"', write: 'cd "$1" && [ -w . ]', run: '"$1" --version' }[what];
  return new Promise((resolve) => {
    const shell = spawn("/bin/sh", ["-c", test, "sh", target], { ...runAs, cwd: "/", stdio: "ignore" });
    shell.on("error", () => resolve(false));
    shell.on("close", (code) => resolve(code === 0));
  });
}
