import fs from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { temporaryFolder } from "@/lib/test/throwaway-postgres";
import { EMBEDDED_DATABASE, type EmbeddedPostgres, startPostgres } from "./postgres";

let folder = "";
const started: EmbeddedPostgres[] = [];

beforeAll(async () => {
  folder = await temporaryFolder("tenet-postgres-");
});
afterEach(async () => {
  for (const postgres of started.splice(0)) await postgres.stop();
});
afterAll(() => fs.rm(folder, { recursive: true }));

async function start(steps: string[] = []): Promise<EmbeddedPostgres> {
  const postgres = await startPostgres({ folder, isThrowaway: true, report: (step) => steps.push(step) });
  started.push(postgres);
  return postgres;
}

async function query(postgres: EmbeddedPostgres, statement: string, url = postgres.url(EMBEDDED_DATABASE)) {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Puts other content into a file of the data folder for as long as `work` runs; null takes the file away. */
async function withFile(name: string, content: string | null, work: () => Promise<void>): Promise<void> {
  const file = path.join(folder, name);
  const before = await fs.readFile(file, "utf8");
  if (content === null) await fs.rename(file, `${file}.away`);
  else await fs.writeFile(file, content);
  try {
    await work();
  } finally {
    if (content === null) await fs.rename(`${file}.away`, file);
    else await fs.writeFile(file, before);
  }
}

// Making a database takes seconds, so these share one, in this order.
describe.sequential("the embedded database", () => {
  it("is made anew after a first start that was cut off", async () => {
    await fs.mkdir(path.join(folder, "postgres.new", "base"), { recursive: true });
    const steps: string[] = [];
    const postgres = await start(steps);
    expect(steps).toEqual(["Making the database", "Starting the database"]);
    await query(postgres, "CREATE TABLE kept AS SELECT 1 AS value");
  });

  it("is PostgreSQL 18 with checksums and listens on the loopback address, for its password alone", async () => {
    const steps: string[] = [];
    const postgres = await start(steps);
    expect(steps).toEqual(["Starting the database"]);
    const [settings] = await query(
      postgres,
      `SELECT current_setting('server_version_num')::int / 10000 AS version, current_setting('data_checksums') AS checksums,
         current_setting('listen_addresses') AS addresses, current_setting('TimeZone') AS zone`,
    );
    expect(settings).toEqual({ version: 18, checksums: "on", addresses: "127.0.0.1", zone: "UTC" });
    const url = new URL(postgres.url(EMBEDDED_DATABASE));
    url.password = "wrong";
    await expect(query(postgres, "SELECT 1", url.href)).rejects.toThrow(/password authentication failed/);
    expect((await fs.stat(path.join(folder, "database-password"))).mode & 0o077).toBe(0);
  });

  it("is taken over with its data when the Tenet that ran it was killed", async () => {
    const first = await start();
    await query(first, "INSERT INTO kept VALUES (2)");
    const steps: string[] = [];
    // As after kill -9: the database runs on, and nobody holds the data folder's lock.
    const second = await start(steps);
    expect(steps).toEqual(["Taking over the database of a Tenet that was killed", "Starting the database"]);
    await first.gone;
    expect(await query(second, "SELECT value FROM kept ORDER BY 1")).toEqual([{ value: 1 }, { value: 2 }]);
  });

  it("starts although its old process id belongs to another program now", async () => {
    await fs.writeFile(path.join(folder, "postgres", "postmaster.pid"), `${process.ppid}\n`);
    expect(await query(await start(), "SELECT count(*)::int AS rows FROM kept")).toEqual([{ rows: 2 }]);
  });

  it("starts although its old process id belongs to another PostgreSQL now, and leaves that alone", async () => {
    const client = new pg.Client({ connectionString: inject("testServer").url });
    await client.connect();
    const { rows } = await client.query<{ other: string }>("SELECT pg_read_file('postmaster.pid') AS other");
    const other = rows[0]?.other ?? "";
    await fs.writeFile(path.join(folder, "postgres", "postmaster.pid"), other.replace(/\n.*/, `\n${folder}/postgres`));
    const steps: string[] = [];
    expect(await query(await start(steps), "SELECT count(*)::int AS rows FROM kept")).toEqual([{ rows: 2 }]);
    expect(steps).toEqual(["Starting the database"]);
    expect((await client.query("SELECT pg_postmaster_start_time() IS NOT NULL AS runs")).rows).toEqual([
      { runs: true },
    ]);
    await client.end();
  });

  it("starts although the file with its process id was cut off by a crash", async () => {
    await fs.writeFile(path.join(folder, "postgres", "postmaster.pid"), "");
    expect(await query(await start(), "SELECT count(*)::int AS rows FROM kept")).toEqual([{ rows: 2 }]);
  });

  it("made by another version is refused and left as it is", async () => {
    await withFile("postgres/PG_VERSION", "17\n", async () => {
      await expect(start()).rejects.toThrow(/was made by PostgreSQL 17/);
    });
  });

  it("without its password, or with another, is refused", async () => {
    await withFile("database-password", null, async () => {
      await expect(start()).rejects.toThrow(/database-password is missing/);
    });
    await withFile("database-password", "x".repeat(43), async () => {
      await expect(start()).rejects.toThrow(/The password in database-password is not the database's/);
      // It runs no more: another start need not wait for it.
      await expect(fs.stat(path.join(folder, "postgres", "postmaster.pid"))).rejects.toThrow(/ENOENT/);
    });
    expect(await query(await start(), "SELECT count(*)::int AS rows FROM kept")).toEqual([{ rows: 2 }]);
  });
});
