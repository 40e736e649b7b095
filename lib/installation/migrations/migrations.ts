import pg from "pg";
import { errorCode, StartFailure } from "@/lib/installation/failure";
import { applyMigrations, migrationNames } from "./engine";

/** Advisory lock held while migrating; any fixed number that nothing else in the database uses. */
const LOCK = 0x74656e65;

/** Migrating itself has no limit of time: a large organisation takes what it takes. */
const CONNECT_WITHIN_MS = 10_000;

type Applied = Readonly<{ migration_name: string; finished_at: Date | null; rolled_back_at: Date | null }>;

async function appliedMigrations(client: pg.Client): Promise<Applied[]> {
  const { rows } = await client.query<{ found: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found",
  );
  if (!rows[0]?.found) return [];
  const applied = await client.query<Applied>(
    "SELECT migration_name, finished_at, rolled_back_at FROM _prisma_migrations",
  );
  return applied.rows;
}

/**
 * Sees that this version of Tenet may use the database at `url`. Throws {@link StartFailure} when a newer Tenet has
 * migrated it.
 */
export async function checkHistory(url: string): Promise<void> {
  await withClient(url, async (client) => refuseNewer(await appliedMigrations(client), await migrationNames()));
}

/**
 * Sees that the database at `url` has exactly this version's schema. Throws {@link StartFailure} when a newer or an older
 * Tenet has migrated it last.
 */
export async function requireMigrated(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const known = await migrationNames();
    const applied = await appliedMigrations(client);
    refuseNewer(applied, known);
    const finished = applied.filter((migration) => isStanding(migration) && migration.finished_at !== null);
    if (finished.length === known.length) return;
    throw new StartFailure("The database is older than this version of Tenet; start Tenet once, which migrates it.");
  });
}

const isStanding = (migration: Applied): boolean => migration.rolled_back_at === null;

function refuseNewer(applied: readonly Applied[], known: readonly string[]): void {
  const unknown = applied.filter(isStanding).find((migration) => !known.includes(migration.migration_name));
  if (!unknown) return;
  throw new StartFailure(
    `The database is newer than this version of Tenet (it has the migration ${unknown.migration_name}); start the version that made it, or a later one.`,
  );
}

/**
 * Brings the database at `url` to this version's schema and returns the names of the migrations applied. Servers that
 * start together on one database wait for one another. Throws {@link StartFailure} when the database is newer than this
 * version, or when a migration fails; what was there before is then unchanged.
 */
export async function migrate(url: string): Promise<string[]> {
  return withClient(url, async (client) => {
    // Held by the session: it ends with this connection, also when the process is killed.
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    const known = await migrationNames();
    const standing = (await appliedMigrations(client)).filter(isStanding);
    refuseNewer(standing, known);
    const finished = standing.filter((migration) => migration.finished_at !== null).map((row) => row.migration_name);
    if (known.every((name) => finished.includes(name))) return [];
    // Each migration is one script, hence one transaction: an unfinished one, failed or killed, left nothing but its
    // record, and is tried again.
    const cutOff = standing.filter((migration) => migration.finished_at === null).map((row) => row.migration_name);
    return applyMigrations(url, cutOff).catch((error: unknown) => {
      throw migrationFailure(error);
    });
  });
}

function migrationFailure(error: unknown): StartFailure {
  const text = error instanceof Error ? error.message : String(error);
  if (/permission denied|42501/.test(text)) {
    return new StartFailure(
      "The user of DATABASE_URL may not create tables in that database; make it the owner of the database or of its schema.",
    );
  }
  if (errorCode(error) === "P3005") {
    return new StartFailure("The database holds tables that are not Tenet's; give Tenet an empty database of its own.");
  }
  const reason = /ERROR:\s*(.+)/.exec(text)?.[1] ?? text.trim().split("\n")[0];
  return new StartFailure(`The database can't be brought to this version: ${reason} (nothing was changed).`);
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: CONNECT_WITHIN_MS });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
