import { randomBytes } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { env } from "@/lib/base/env";
import { errorCode, StartFailure } from "@/lib/installation/failure";

/**
 * A secret kept as a file of mode 600 in the data folder; made when it is not there yet. 43 characters, 256 random bits.
 * Throws {@link StartFailure} when the file is there but cut short.
 */
export async function keptSecret(folder: string, name: string): Promise<string> {
  const file = path.join(folder, name);
  const existing = await readSecret(file);
  if (existing !== null) return existing;
  const secret = randomBytes(32).toString("base64url");
  // Written aside and then renamed, so that a crash never leaves half a secret behind.
  const aside = `${file}.new`;
  const handle = await fs.open(aside, "w", 0o600);
  try {
    await handle.writeFile(`${secret}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await fs.rename(aside, file);
  return secret;
}

/** The secret in `file`, null without the file. */
export async function readSecret(file: string): Promise<string | null> {
  try {
    const secret = (await fs.readFile(file, "utf8")).trim();
    if (secret.length < 32) throw new StartFailure(`${file} holds no secret any more; put it back from a backup.`);
    return secret;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

/**
 * The secret for a database given by DATABASE_URL. Several servers may share that database, and each would otherwise
 * make its own: nobody signed in at one would be known to the next.
 */
export function requireGivenSecret(): string {
  if (env.AUTH_SECRET) return env.AUTH_SECRET;
  throw new StartFailure(
    "With DATABASE_URL, AUTH_SECRET must be set too; make one with: node -e \"console.log(require('crypto').randomBytes(32).toString('base64'))\", and keep it, the same for every server of this database.",
  );
}
