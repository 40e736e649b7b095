import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { env } from "@/lib/base/env";
import { errorCode, StartFailure } from "@/lib/installation/failure";
import { takeLock } from "@/lib/installation/lock.mjs";
import { canUse, databaseUser } from "@/lib/installation/postgres-user";

/** What a data folder holds. Neither may be opened as the other: the demo's password is public. */
export type DataKind = "installation" | "demo";

export type DataFolder = Readonly<{
  path: string;
  /** Lies elsewhere than usual, because the database's user cannot enter the project's folder. */
  isMoved: boolean;
  release: () => void;
}>;

/** Bytes that must be free for a new database (measured: 110 MB with its first journal) and for going on with one. */
const ROOM_FOR_NEW_DATABASE = 300e6;
const ROOM_TO_GO_ON = 50e6;

/** Where the data lies without DATA_DIR, under the project's folder. */
const USUAL_PLACE: Record<DataKind, string> = { installation: ".data", demo: ".data-demo" };
/** Where root's data lies when the project is in a folder that the system user postgres may not enter. */
const OPEN_PLACE = "/var/lib/tenet";

/** Throws {@link StartFailure} when less than `bytes` are free where `folder` lies. */
export async function requireRoom(folder: string, bytes: number, purpose: string): Promise<void> {
  const disk = await fs.statfs(folder);
  const free = disk.bavail * disk.bsize;
  if (free >= bytes) return;
  const megabytes = (value: number) => Math.floor(value / 1e6);
  throw new StartFailure(
    `The disk with ${folder} has ${megabytes(free)} MB free and ${purpose} needs ${megabytes(bytes)} MB; free some room, or set DATA_DIR to a folder on another disk.`,
  );
}

/** The folder of the database's files inside a data folder. */
export const clusterOf = (folder: string): string => path.join(folder, "postgres");

/**
 * Opens the data folder for this process alone: makes it, sees that it can be used, and locks it until `release`.
 * Throws {@link StartFailure} with the reason when it cannot be entered, written or locked, when there is no room, or when
 * it holds the other kind of data.
 */
export async function openDataFolder(kind: DataKind): Promise<DataFolder> {
  const folder = await dataPlace(kind);
  await makeUsable(folder);
  const lock = await takeLock(path.join(folder, "tenet.lock"));
  if (!lock.ok) {
    throw new StartFailure(
      `Tenet is already running on the data in ${folder} (process ${lock.pid} on ${lock.host}); stop it first, or set DATA_DIR to another folder.`,
    );
  }
  try {
    await claimKind(folder, kind);
    const isNew = !(await exists(clusterOf(folder)));
    await requireRoom(folder, isNew ? ROOM_FOR_NEW_DATABASE : ROOM_TO_GO_ON, isNew ? "a new database" : "the database");
    return { path: folder, isMoved: !env.DATA_DIR && folder.startsWith(OPEN_PLACE), release: lock.release };
  } catch (error) {
    lock.release();
    throw error;
  }
}

const exists = (file: string): Promise<boolean> =>
  fs.stat(file).then(
    () => true,
    () => false,
  );

/** Where the data of this kind lies. */
export async function dataPlace(kind: DataKind): Promise<string> {
  if (env.DATA_DIR) return path.resolve(env.DATA_DIR);
  const usual = path.resolve(USUAL_PLACE[kind]);
  const runAs = await databaseUser(clusterOf(usual));
  if (!runAs || (await exists(clusterOf(usual))) || (await canUse(runAs, "enter", path.dirname(usual)))) return usual;
  await makeFolder(OPEN_PLACE, 0o755);
  await fs.chmod(OPEN_PLACE, 0o755);
  const project = path.basename(path.dirname(usual));
  const mark = createHash("sha256").update(path.dirname(usual)).digest("hex").slice(0, 8);
  return path.join(OPEN_PLACE, `${project}-${mark}${USUAL_PLACE[kind]}`);
}

/** As `mkdir` with `recursive`, which never returns where nothing can be made, such as below /proc. */
async function makeFolder(folder: string, mode: number): Promise<void> {
  try {
    await fs.mkdir(folder, { mode });
  } catch (error) {
    const code = errorCode(error);
    if (code === "EEXIST" && (await fs.stat(folder)).isDirectory()) return;
    if (code !== "ENOENT" || path.dirname(folder) === folder) throw error;
    await makeFolder(path.dirname(folder), 0o755);
    await fs.mkdir(folder, { mode });
  }
}

async function makeUsable(folder: string): Promise<void> {
  const probe = path.join(folder, `.probe-${process.pid}`);
  try {
    await makeFolder(folder, 0o700);
    await fs.writeFile(probe, "");
    await fs.rm(probe);
  } catch (error) {
    throw folderFailure(folder, error);
  }
  const runAs = await databaseUser(clusterOf(folder));
  if (!runAs) return;
  // Root's files in it stay closed by their own modes; the user postgres needs to pass through to the database.
  const { mode } = await fs.stat(folder);
  await fs.chmod(folder, mode | 0o011);
  if (await canUse(runAs, "enter", folder)) return;
  throw new StartFailure(
    `The data folder ${folder} can't be entered by the system user postgres, who runs the database when Tenet runs as root; open the folders above it to all users (chmod a+x), set DATA_DIR to another folder, or start Tenet as an ordinary user.`,
  );
}

function folderFailure(folder: string, error: unknown): unknown {
  const advice = "set DATA_DIR to a folder that you may write to.";
  switch (errorCode(error)) {
    case "EACCES":
    case "EPERM":
      return new StartFailure(
        `The data folder ${folder} can't be entered or written by this user; change its owner, or ${advice}`,
      );
    case "EROFS":
      return new StartFailure(`The data folder ${folder} lies on a file system that can only be read; ${advice}`);
    case "EEXIST":
    case "ENOTDIR":
      return new StartFailure(`The data folder ${folder} can't be made because a file stands in its place; ${advice}`);
    case "ENOENT":
    case "ELOOP":
    case "ENAMETOOLONG":
      return new StartFailure(`The data folder ${folder} can't be made there; ${advice}`);
    default:
      return error;
  }
}

async function claimKind(folder: string, kind: DataKind): Promise<void> {
  const file = path.join(folder, "kind");
  const found = (await exists(file)) ? (await fs.readFile(file, "utf8")).trim() : null;
  if (found === null && !(await exists(clusterOf(folder)))) await fs.writeFile(file, `${kind}\n`, { mode: 0o600 });
  else if (kind === "demo" && found !== "demo") {
    throw new StartFailure(`The data in ${folder} is a real installation's; the demo needs a DATA_DIR of its own.`);
  } else if (kind === "installation" && found === "demo") {
    throw new StartFailure(
      `The data in ${folder} is the demo's, whose passwords are public; set DATA_DIR to another folder.`,
    );
  }
}
