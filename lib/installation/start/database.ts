import path from "node:path";
import { databaseUrl, env, provideSettings } from "@/lib/base/env";
import { type DataKind, openDataFolder } from "@/lib/installation/data-folder";
import type { StartFailure } from "@/lib/installation/failure";
import { checkGivenDatabase } from "@/lib/installation/postgres/given-database";
import { keepPostgres } from "@/lib/installation/postgres/kept-postgres";
import { EMBEDDED_DATABASE } from "@/lib/installation/postgres/postgres";
import type { Report } from "@/lib/installation/progress";
import { keptSecret, requireGivenSecret } from "@/lib/installation/secrets";

/** The database that this process uses, and how to let go of it. */
export type OpenDatabase = Readonly<{
  url: string;
  /** Settles with the reason when the embedded database is gone for good; never for a given one. */
  lost: Promise<StartFailure>;
}>;

/** What ends something that has begun. */
export type Undo = () => void | Promise<void>;

/**
 * Opens the data folder and locks it, null with DATABASE_URL, which needs none. Throws StartFailure when it cannot be used
 * or another Tenet uses it. Pushes onto `undo` how to let go of it.
 */
export async function claimData(kind: DataKind, report: Report, undo: Undo[]): Promise<string | null> {
  if (env.DATABASE_URL) return null;
  const folder = await openDataFolder(kind);
  undo.push(folder.release);
  const fromHere = path.relative(".", folder.path);
  const reason = folder.isMoved ? ", because the system user postgres can't enter this folder" : "";
  report(`Using the data in ${fromHere.startsWith("..") ? folder.path : fromHere}${reason}`);
  return folder.path;
}

/**
 * Starts the embedded database in `folder`, or looks at the one of DATABASE_URL, and provides its address and the secret
 * as settings. Pushes onto `undo` how to stop it. Throws StartFailure with the reason when it cannot be used.
 */
export async function openDatabase(folder: string | null, report: Report, undo: Undo[]): Promise<OpenDatabase> {
  if (folder === null) {
    const url = databaseUrl();
    const AUTH_SECRET = requireGivenSecret();
    report("Connecting to the database of DATABASE_URL");
    await checkGivenDatabase(url);
    provideSettings({ AUTH_SECRET });
    return { url, lost: new Promise(() => undefined) };
  }
  const postgres = await keepPostgres({ folder, report });
  undo.push(postgres.stop);
  const url = postgres.url(EMBEDDED_DATABASE);
  provideSettings({ DATABASE_URL: url, AUTH_SECRET: env.AUTH_SECRET ?? (await keptSecret(folder, "auth-secret")) });
  return { url, lost: postgres.lost };
}
