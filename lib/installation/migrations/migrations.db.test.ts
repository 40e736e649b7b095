import pg from "pg";
import { afterAll, describe, expect, inject, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/lib/test/database";
import { migrationNames, schemaDifference } from "./engine";
import { checkHistory, migrate } from "./migrations";

const made: TestDatabase[] = [];

async function buildDatabase(options?: { isEmpty: boolean }): Promise<TestDatabase> {
  const database = await createTestDatabase(options);
  made.push(database);
  return database;
}

async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** The state that a start leaves behind which is killed while its first migration runs. */
async function cutOffFirst(url: string): Promise<void> {
  await query(
    url,
    `CREATE TABLE _prisma_migrations (id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL,
       finished_at timestamptz, migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
       started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`,
  );
  const [first] = await migrationNames();
  await query(url, `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'none', '${first}')`);
}

const applied = async (url: string) =>
  (await query(url, "SELECT migration_name FROM _prisma_migrations WHERE rolled_back_at IS NULL")).map(
    (row) => row.migration_name,
  );

afterAll(async () => {
  for (const database of made) await database.drop();
});

describe("migrations", () => {
  it("lead to exactly what schema.prisma says", async () => {
    expect(await schemaDifference(inject("testServer").url)).toBe("");
  });

  it("are applied once, in order, and then skipped", async () => {
    const { url } = await buildDatabase({ isEmpty: true });
    expect(await migrate(url)).toEqual(await migrationNames());
    expect(await migrate(url)).toEqual([]);
  });

  it("are applied once when several servers start at the same moment", async () => {
    const { url } = await buildDatabase({ isEmpty: true });
    const results = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    expect(results.flat().sort()).toEqual(await migrationNames());
    expect((await applied(url)).sort()).toEqual(await migrationNames());
  });

  it("refuse a database that a newer version has migrated, and change nothing in it", async () => {
    const { url } = await buildDatabase();
    await query(
      url,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ('00000000-0000-0000-0000-000000000001', 'none', '29990101000000_later', now(), 1)`,
    );
    await expect(checkHistory(url)).rejects.toThrow(/newer than this version of Tenet.*29990101000000_later/);
    await expect(migrate(url)).rejects.toThrow(/newer than this version of Tenet/);
    expect(await applied(url)).toContain("29990101000000_later");
  });

  it("are taken up again after a start that was killed in the middle", async () => {
    const { url } = await buildDatabase({ isEmpty: true });
    await cutOffFirst(url);
    expect(await migrate(url)).toEqual(await migrationNames());
  });

  it("that fail say why in one sentence and leave nothing behind", async () => {
    const { url } = await buildDatabase({ isEmpty: true });
    await cutOffFirst(url);
    await query(url, 'CREATE TABLE "Organization" (id integer)');
    const failure = await migrate(url).catch((error: Error) => error);
    expect(failure).toMatchObject({ name: "StartFailure" });
    expect(String(failure)).toMatch(
      /^StartFailure: The database can't be brought to this version: .*already exists.*$/,
    );
    const tables = await query(url, "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
    expect(tables.map((row) => row.tablename)).toEqual(["Organization", "_prisma_migrations"]);
  });

  it("refuse a database that holds something else", async () => {
    const { url } = await buildDatabase({ isEmpty: true });
    await query(url, "CREATE TABLE somebody_elses (id integer)");
    await expect(migrate(url)).rejects.toThrow(/holds tables that are not Tenet's/);
  });
});
