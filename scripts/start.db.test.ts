// The commands themselves, as a person types them, where they end before building anything.
import { spawn } from "node:child_process";
import fs from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { childEnvironment } from "@/lib/base/env";
import { takeLock } from "@/lib/installation/lock.mjs";
import { freePort } from "@/lib/installation/postgres/postgres";
import { createTestDatabase } from "@/lib/test/database";
import { temporaryFolder } from "@/lib/test/throwaway-postgres";

const SECRET = "0123456789012345678901234567890123456789";
let folder = "";

beforeAll(async () => {
  folder = await temporaryFolder("tenet-start-");
});
afterAll(() => fs.rm(folder, { recursive: true }));

type Ended = Readonly<{ code: number | null; stdout: string; stderr: string }>;

async function run(command: "start" | "demo", settings: Record<string, string>): Promise<Ended> {
  const quiet = {
    DATABASE_URL: "",
    AUTH_SECRET: "",
    PUBLIC_URL: "",
    TRUST_PROXY: "",
    HOST: "",
    DATA_DIR: path.join(folder, "data"),
  };
  const env = childEnvironment({ ...quiet, PORT: String(await freePort()), ...settings });
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`scripts/${command}.mjs`], { env, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** Expects exit code 1 and exactly one line on standard error. */
async function refusal(command: "start" | "demo", settings: Record<string, string>): Promise<string> {
  const { code, stderr } = await run(command, settings);
  expect(code, stderr).toBe(1);
  expect(stderr.trim().split("\n"), stderr).toHaveLength(1);
  return stderr.trim();
}

describe("npm start", () => {
  it("refuses a bad setting", async () => {
    expect(await refusal("start", { PORT: "many" })).toMatch(/^PORT must be/);
  });

  it("refuses a second start on the same data", async () => {
    const data = path.join(folder, "held");
    await fs.mkdir(data);
    const lock = await takeLock(path.join(data, "tenet.lock"));
    expect(await refusal("start", { DATA_DIR: data })).toMatch(/^Tenet is already running on the data in/);
    if (lock.ok) lock.release();
  });

  it("refuses a taken port before it makes anything", async () => {
    const port = await freePort();
    const other = http.createServer().listen(port, "127.0.0.1");
    const data = path.join(folder, "untouched");
    expect(await refusal("start", { PORT: String(port), DATA_DIR: data })).toMatch(
      /^Port \d+ on 127\.0\.0\.1 is taken/,
    );
    expect(await fs.readdir(data)).toEqual(["kind"]);
    other.close();
  });

  it("asks for the secret with a database of its own", async () => {
    const database = await createTestDatabase();
    expect(await refusal("start", { DATABASE_URL: database.url })).toMatch(
      /^With DATABASE_URL, AUTH_SECRET must be set/,
    );
    await database.drop();
  });

  it("says in one sentence that the database's user lacks rights", async () => {
    const database = await createTestDatabase();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query("CREATE ROLE visitor LOGIN PASSWORD 'visitor'");
    const url = Object.assign(new URL(database.url), { username: "visitor", password: "visitor" }).href;
    const sentence = await refusal("start", { DATABASE_URL: url, AUTH_SECRET: SECRET });
    expect(sentence).toMatch(/^The user of DATABASE_URL lacks rights on Tenet's tables/);
    await client.query("DROP ROLE visitor");
    await client.end();
    await database.drop();
  });

  it("refuses a database that a newer version has migrated", async () => {
    const database = await createTestDatabase();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ('later', 'none', '29990101000000_later', now(), 1)`,
    );
    await client.end();
    const sentence = await refusal("start", { DATABASE_URL: database.url, AUTH_SECRET: SECRET });
    expect(sentence).toMatch(/^The database is newer than this version of Tenet/);
    await database.drop();
  });
});

describe("npm run demo", () => {
  it("refuses to listen beyond this machine", async () => {
    expect(await refusal("demo", { HOST: "0.0.0.0" })).toMatch(/it listens on this machine only/);
  });

  it("refuses a database of one's own", async () => {
    const sentence = await refusal("demo", { DATABASE_URL: "postgresql://tenet@127.0.0.1/tenet" });
    expect(sentence).toMatch(/^The demo keeps its own embedded database/);
  });

  it("refuses the data of a real installation", async () => {
    const data = path.join(folder, "live");
    await fs.mkdir(data);
    await fs.writeFile(path.join(data, "kind"), "installation\n");
    expect(await refusal("demo", { DATA_DIR: data })).toMatch(/is a real installation's/);
  });
});
