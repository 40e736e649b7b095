import { execFile } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { clusterOf } from "@/lib/installation/data-folder";
import { errorCode, StartFailure } from "@/lib/installation/failure";
import type { RunAs } from "@/lib/installation/postgres-user";
import { keptSecret } from "@/lib/installation/secrets";

const run = promisify(execFile);
const VERSION = "18";

/** The user who owns everything inside the embedded server. */
export const OWNER = "tenet";
/** The file with that user's password in the data folder. */
export const PASSWORD_FILE = "database-password";

// PG* variables of the caller must not reach the database's programs, and messages must come in the language searched for.
export const quietEnvironment: NodeJS.ProcessEnv = { NODE_ENV: "production", LC_ALL: "C", TZ: "UTC" };

/** Whether `cluster` holds a database of this version. Throws {@link StartFailure} when it is of another, or not ours to read. */
export async function isMade(cluster: string): Promise<boolean> {
  const version = await fs.readFile(path.join(cluster, "PG_VERSION"), "utf8").catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return null;
    throw new StartFailure(
      `The database in ${cluster} can't be read by this user; start Tenet as the user it belongs to.`,
    );
  });
  if (version !== null && version.trim() !== VERSION) {
    throw new StartFailure(
      `The database in ${cluster} was made by PostgreSQL ${version.trim()}, and this Tenet brings ${VERSION}; use the Tenet that made it.`,
    );
  }
  return version !== null;
}

export type Placed = Readonly<{ folder: string; programs: string; runAs: RunAs; isThrowaway: boolean }>;

/** Makes an empty database server's files in the data folder, with a password that is kept there. */
export async function makeCluster({ folder, programs, runAs, isThrowaway }: Placed): Promise<void> {
  const password = await keptSecret(folder, PASSWORD_FILE);
  // Made aside and renamed when complete: a start that is cut off leaves nothing that looks like a database.
  const aside = `${clusterOf(folder)}.new`;
  await fs.rm(aside, { recursive: true, force: true });
  await fs.mkdir(aside, { mode: 0o700 });
  const passwordFile = path.join(folder, `${PASSWORD_FILE}.for-initdb`);
  await fs.writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    if (runAs) {
      await fs.chown(aside, runAs.uid, runAs.gid);
      await fs.chown(passwordFile, runAs.uid, runAs.gid);
    }
    const options = [
      `--pgdata=${aside}`,
      `--username=${OWNER}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      // The provider inside PostgreSQL: its order of texts never changes with the system's libraries, so indexes stay right.
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      ...(isThrowaway ? ["--no-sync"] : []),
    ];
    await run(path.join(programs, "initdb"), options, { ...runAs, cwd: aside, env: quietEnvironment });
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    if (stderr === undefined) throw error;
    if (/No space left/.test(stderr)) throw new StartFailure("The disk is full; free some room and start Tenet again.");
    throw new StartFailure(`The database can't be made in ${folder}: ${lastLine(stderr)}`);
  } finally {
    await fs.rm(passwordFile, { force: true });
  }
  await fs.rename(aside, clusterOf(folder));
}

/** The line of a program's messages that says what went wrong. */
export const lastLine = (text: string): string =>
  text
    .trim()
    .split("\n")
    .findLast((line) => /error|fatal|panic/i.test(line)) ??
  (text.trim().split("\n").at(-1) || "no reason was given.");
