// What ends the embedded database does not end Tenet: it is started again, and every confirmed save is there.
import fs from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { provideSettings } from "@/lib/base/env";
import { disconnect } from "@/lib/database/client";
import { migrate } from "@/lib/installation/migrations/migrations";
import { type Answer, buildSession, type Credentials, call } from "@/lib/test/api-client";
import { readChain } from "@/lib/test/audit-chain";
import { buildMember, buildOrganization } from "@/lib/test/factories";
import { temporaryFolder } from "@/lib/test/throwaway-postgres";
import { type KeptPostgres, keepPostgres } from "./kept-postgres";
import { EMBEDDED_DATABASE, startPostgres } from "./postgres";
import { COUNTED_MS } from "./restart-delay";

const WRITERS = 6;
/** Durable saves and starts wait for the disk, which others use as well. */
const PATIENT = { timeout: 30_000, interval: 20 };
const SLOW = { timeout: 120_000 };

let folder = "";
let options: Parameters<typeof keepPostgres>[0];
let postgres: KeptPostgres;
let url = "";
let owner: Actor;
let as: Credentials = {};
const told: string[] = [];

beforeAll(async () => {
  folder = await temporaryFolder("tenet-kept-");
  // Durable, as in use: what tests have otherwise loses confirmed saves when it is killed.
  options = { folder, report: () => undefined, tell: (line: string) => told.push(line) };
  postgres = await keepPostgres(options);
  url = postgres.url(EMBEDDED_DATABASE);
  provideSettings({ DATABASE_URL: url, AUTH_SECRET: "0123456789012345678901234567890123456789" });
  await migrate(url);
  owner = await buildMember(await buildOrganization(), "owner");
  as = await buildSession(owner);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
}, 120_000);

afterEach(() => {
  told.length = 0;
});

afterAll(async () => {
  await disconnect();
  await postgres.stop();
  await fs.rm(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

const postmasterId = async () =>
  Number((await fs.readFile(path.join(folder, "postgres/postmaster.pid"), "utf8")).split("\n")[0]);

const killPostmaster = async () => void process.kill(await postmasterId(), "SIGKILL");

const health = async () => (await call("GET", "/api/health")).status;

const addUnit = (name: string): Promise<Answer> =>
  call("POST", `/api/v1/o/${owner.organizationSlug}/units`, { as, body: { name, kind: "system" } });

const untilHealthy = () => expect.poll(health, PATIENT).toBe(200);

/** Without its password the database is not started. */
async function withoutPassword(work: () => Promise<void>): Promise<void> {
  const file = path.join(folder, "database-password");
  await fs.rename(file, `${file}.away`);
  try {
    await work();
  } finally {
    await fs.rename(`${file}.away`, file);
  }
}

const isRefused = ({ status }: Answer) => status === 503;

/** Adds units without a pause while `disturb` runs, and until saves succeed again. Returns what was answered to each. */
async function saveDuring(name: string, disturb: () => Promise<void>): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const ending = new AbortController();
  const writers = Array.from({ length: WRITERS }, async (_, writer) => {
    for (let i = 0; !ending.signal.aborted; i++) {
      const unit = `${name} ${writer}-${i}`;
      answers.set(unit, await addUnit(unit));
    }
  });
  await expect.poll(() => answers.size, PATIENT).toBeGreaterThan(2 * WRITERS);
  await disturb();
  // What was disturbed may go on for a moment.
  await expect.poll(() => [...answers.values()].some(isRefused), PATIENT).toBe(true);
  await untilHealthy();
  const before = answers.size;
  await expect.poll(() => answers.size, PATIENT).toBeGreaterThan(before + 2 * WRITERS);
  ending.abort();
  await Promise.all(writers);
  return answers;
}

/** Fails unless every answer is a save or a 503 with the time to wait, and each save is stored, with a log that is whole. */
async function holdSaves(answers: ReadonlyMap<string, Answer>): Promise<void> {
  for (const [unit, { status, headers }] of answers)
    expect([unit, status, headers.get("retry-after")]).toEqual(
      status === 201 ? [unit, 201, null] : [unit, 503, expect.stringMatching(/^[1-9]\d*$/)],
    );
  expect([...answers.values()].some(isRefused)).toBe(true);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(`SELECT "name" FROM "Unit" WHERE "organizationId" = $1`, [owner.organizationId]);
  const events = await readChain(client, owner.organizationId);
  await client.end();
  const stored = new Set(rows.map(({ name }) => name));
  const missing = [...answers].filter(([unit, { status }]) => status === 201 && !stored.has(unit));
  expect(missing.map(([unit]) => unit)).toEqual([]);
  expect(events.filter(({ action }) => action === "unit.created")).toHaveLength(stored.size);
}

// They share one server, in this order: making one takes seconds.
describe.sequential("the embedded database", () => {
  it("is started again after kill -9 during saves, and every confirmed save is there", SLOW, async () => {
    const answers = await saveDuring("Killed", killPostmaster);
    await holdSaves(answers);
    expect(told).toEqual([
      "The database ended unexpectedly (SIGKILL). Starting it again.",
      ...told.slice(1, -1),
      "The database is running again.",
    ]);
  });

  it("comes back by its own means after kill -9 of the process behind a connection", SLOW, async () => {
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => undefined);
    await client.connect();
    const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
    const before = await postmasterId();
    const answers = await saveDuring("Crashed", async () => {
      process.kill(rows[0]?.pid ?? 0, "SIGKILL");
    });
    await holdSaves(answers);
    expect([await postmasterId(), told]).toEqual([before, []]);
  });

  it("is tried again while it does not start; until then health says so and requests get 503", SLOW, async () => {
    await withoutPassword(async () => {
      await killPostmaster();
      await expect.poll(() => told.length, PATIENT).toBeGreaterThan(2);
      // The second time that it ends within ten minutes: it is not started at once.
      expect(told.slice(0, 3)).toEqual([
        "The database ended unexpectedly (SIGKILL). Starting it again in 0.5 s.",
        expect.stringMatching(/database-password is missing.*\. Starting it again in 1 s\.$/),
        expect.stringMatching(/database-password is missing.*\. Starting it again in 2 s\.$/),
      ]);
      const answer = await call("GET", "/api/health");
      expect([answer.status, answer.json]).toMatchObject([503, { status: "failing", database: "unreachable" }]);
      const refused = await addUnit("Too early");
      expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "5"]);
    });
    await untilHealthy();
    expect((await addUnit("In time")).status).toBe(201);
  });

  it("stops when it is asked to, while it waits to be started again as well, and is whole then", SLOW, async () => {
    await disconnect();
    await postgres.stop();
    expect(told).toEqual([]);
    const waiting = await keepPostgres({ ...options, delayOf: () => 60_000 });
    await killPostmaster();
    await expect.poll(() => told.at(-1), PATIENT).toMatch(/Starting it again in 60 s/);
    await waiting.stop();
    const again = await startPostgres(options);
    await again.stop();
  });

  it("is given up with the reason when it ends or does not start too often", SLOW, async () => {
    const delayOf = (ends: readonly number[], now: number) =>
      ends.filter((at) => now - at < COUNTED_MS).length < 3 ? 0 : null;
    const kept = await keepPostgres({ ...options, delayOf });
    await killPostmaster();
    await expect.poll(() => told.at(-1), PATIENT).toBe("The database is running again.");
    // That was long ago: it is not counted, nor told.
    const later = performance.now() + COUNTED_MS;
    const clock = vi.spyOn(performance, "now").mockReturnValue(later);
    await withoutPassword(async () => {
      await killPostmaster();
      expect((await kept.lost).message).toMatch(/is missing.* It ended or did not start 3 times within 10 minutes, so/);
    });
    clock.mockRestore();
    await kept.stop();
  });

  it("is not made a second time when its files are gone", SLOW, async () => {
    const kept = await keepPostgres({ ...options, delayOf: (ends) => (ends.length < 2 ? 0 : null) });
    const [files, pid] = [path.join(folder, "postgres"), await postmasterId()];
    await fs.rename(files, `${files}.away`);
    process.kill(pid, "SIGKILL");
    expect((await kept.lost).message).toMatch(/^The database's files in \S+ are gone; put them back from a backup\./);
    await kept.stop();
  });
});
