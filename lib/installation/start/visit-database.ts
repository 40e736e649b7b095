// For commands that look at an installation's data, whether Tenet runs on it or not.
import fs from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { databaseUrl, env, provideSettings } from "@/lib/base/env";
import { clusterOf, type DataKind, dataPlace } from "@/lib/installation/data-folder";
import { StartFailure } from "@/lib/installation/failure";
import { requireMigrated } from "@/lib/installation/migrations/migrations";
import { OWNER, PASSWORD_FILE } from "@/lib/installation/postgres/cluster";
import { checkGivenDatabase } from "@/lib/installation/postgres/given-database";
import { EMBEDDED_DATABASE } from "@/lib/installation/postgres/postgres";
import type { Report } from "@/lib/installation/progress";
import { readSecret } from "@/lib/installation/secrets";
import { claimData, openDatabase, type Undo } from "./database";

/** The fourth line of PostgreSQL's postmaster.pid is the port that it listens on. */
const PORT_LINE = 3;

const CONNECT_WITHIN_MS = 10_000;

/** The address of the embedded database of `folder` if a Tenet runs it now; null when none does. */
async function runningAddress(folder: string): Promise<string | null> {
  const lines = (await fs.readFile(path.join(clusterOf(folder), "postmaster.pid"), "utf8").catch(() => "")).split("\n");
  const port = Number(lines[PORT_LINE]);
  const password = await readSecret(path.join(folder, PASSWORD_FILE));
  if (!Number.isInteger(port) || port <= 0 || !password) return null;
  const url = `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${EMBEDDED_DATABASE}?sslmode=disable`;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_WITHIN_MS });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return url;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function find(kind: DataKind, report: Report, undo: Undo[]): Promise<string> {
  if (env.DATABASE_URL) {
    await checkGivenDatabase(databaseUrl());
    return databaseUrl();
  }
  const folder = await dataPlace(kind);
  const isThere = await fs.stat(clusterOf(folder)).catch(() => null);
  if (!isThere) throw new StartFailure(`There is no data in ${folder} yet; start Tenet once, or set DATA_DIR.`);
  const running = await runningAddress(folder);
  if (!running) return (await openDatabase(await claimData(kind, report, undo), report, undo)).url;
  const secret = env.AUTH_SECRET ?? (await readSecret(path.join(folder, "auth-secret")));
  if (secret) provideSettings({ AUTH_SECRET: secret });
  return running;
}

/**
 * Provides the database's address as a setting: that of DATABASE_URL, of the running Tenet, or of the embedded database,
 * which is started if none runs it; and the secret, where it is known. Pushes onto `undo` how to leave it as it was. Throws StartFailure when it cannot be
 * used, or when its schema is not this version's.
 */
export async function visitDatabase(kind: DataKind, report: Report, undo: Undo[]): Promise<void> {
  const url = await find(kind, report, undo);
  await requireMigrated(url);
  provideSettings({ DATABASE_URL: url });
  // Loaded this late: whoever visits may only then have generated the database client.
  const { allowLongWork, disconnect } = await import("@/lib/database/client");
  await allowLongWork();
  undo.push(disconnect);
}
