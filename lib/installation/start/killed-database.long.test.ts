/** `npm start` with its own database, which is killed again and again while people save. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { childEnvironment, provideSettings } from "@/lib/base/env";
import { disconnect } from "@/lib/database/client";
import { OWNER } from "@/lib/installation/postgres/cluster";
import { EMBEDDED_DATABASE, freePort } from "@/lib/installation/postgres/postgres";
import { buildSession } from "@/lib/test/api-client";
import { readChain } from "@/lib/test/audit-chain";
import { buildMember, buildOrganization } from "@/lib/test/factories";
import { startTenet, type TenetProcess } from "@/lib/test/tenet-process";
import { temporaryFolder } from "@/lib/test/throwaway-postgres";

const KILLS = 5;
const WRITERS = 16;

const undo: (() => unknown)[] = [];
let server: TenetProcess;
let folder = "";
let url = "";
let owner: Actor;
let headers: Record<string, string> = {};

/** The lines of PostgreSQL's own file: its process, and the port that it listens on. */
async function postmaster(): Promise<{ pid: number; port: number }> {
  const lines = (await fs.readFile(path.join(folder, "postgres/postmaster.pid"), "utf8")).split("\n");
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

beforeAll(async () => {
  folder = await temporaryFolder("tenet-killed-");
  undo.push(() => fs.rm(folder, { recursive: true, force: true }));
  const secret = randomBytes(32).toString("base64url");
  server = await startTenet({ databaseUrl: "", secret, folder });
  undo.push(server.stop);
  const password = (await fs.readFile(path.join(folder, "database-password"), "utf8")).trim();
  url = `postgresql://${OWNER}:${password}@127.0.0.1:${(await postmaster()).port}/${EMBEDDED_DATABASE}?sslmode=disable`;
  provideSettings({ DATABASE_URL: url, AUTH_SECRET: secret });
  owner = await buildMember(await buildOrganization(), "owner");
  headers = { ...(await buildSession(owner)), origin: server.origin, "content-type": "application/json" };
  await disconnect();
}, 6 * 60_000);

afterAll(async () => {
  for (const step of undo.reverse()) await step();
}, 60_000);

const health = async () => (await fetch(`${server.origin}/api/health`)).status;

async function addUnit(name: string): Promise<{ status: number; retryAfter: string | null }> {
  const address = `${server.origin}/api/v1/o/${owner.organizationSlug}/units`;
  const body = JSON.stringify({ name, kind: "system" });
  const response = await fetch(address, { method: "POST", headers, body, redirect: "manual" });
  await response.text();
  return { status: response.status, retryAfter: response.headers.get("retry-after") };
}

describe("an embedded database that is killed again and again while sixteen people save", () => {
  const answers = new Map<string, { status: number; retryAfter: string | null }>();

  it("is there again each time without a new start of Tenet", { timeout: 300_000 }, async () => {
    const ending = new AbortController();
    const writers = Array.from({ length: WRITERS }, async (_, writer) => {
      for (let i = 0; !ending.signal.aborted; i++) {
        const name = `Unit ${writer}-${i}`;
        answers.set(name, await addUnit(name));
      }
    });
    for (let kill = 0; kill < KILLS; kill++) {
      const before = answers.size;
      await expect.poll(() => answers.size, { timeout: 60_000 }).toBeGreaterThan(before + 100);
      process.kill((await postmaster()).pid, "SIGKILL");
      await expect.poll(health, { timeout: 30_000, interval: 10 }).toBe(503);
      await expect.poll(health, { timeout: 60_000 }).toBe(200);
    }
    await pause(1_000);
    ending.abort();
    await Promise.all(writers);
    expect(server.isRunning()).toBe(true);
    const lines = server.console().split("\n");
    expect(lines.filter((line) => line.includes("The database ended unexpectedly (SIGKILL)."))).toHaveLength(KILLS);
    expect(lines.filter((line) => line.endsWith("The database is running again."))).toHaveLength(KILLS);
    // An outage is told in a few lines, however many requests it fails.
    expect(lines.filter((line) => /^\s+at /.test(line))).toEqual([]);
  });

  it("has every confirmed save, in a log that is whole, and told all others to try again", async () => {
    for (const [name, { status, retryAfter }] of answers)
      expect([name, status, retryAfter]).toEqual(status === 201 ? [name, 201, null] : [name, 503, "5"]);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(`SELECT "name" FROM "Unit" WHERE "organizationId" = $1`, [
      owner.organizationId,
    ]);
    await readChain(client, owner.organizationId);
    await client.end();
    const stored = new Set(rows.map(({ name }) => name));
    const confirmed = [...answers].filter(([, { status }]) => status === 201);
    expect(confirmed.length).toBeGreaterThan(KILLS * 100);
    expect(confirmed.filter(([name]) => !stored.has(name))).toEqual([]);
  });

  it("keeps a second Tenet from its data all the time", { timeout: 120_000 }, async () => {
    process.kill((await postmaster()).pid, "SIGKILL");
    const settings = { DATABASE_URL: "", DATA_DIR: folder, PORT: String(await freePort()) };
    const child = spawn(process.execPath, ["scripts/start.mjs"], {
      env: childEnvironment(settings),
      stdio: ["ignore", "ignore", "pipe"],
    });
    let printed = "";
    child.stderr.on("data", (chunk) => {
      printed += chunk;
    });
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect([code, printed]).toEqual([1, expect.stringMatching(/^Tenet is already running on the data in/)]);
    await expect.poll(health, { timeout: 60_000 }).toBe(200);
  });

  it("leaves nothing running when Tenet is stopped", { timeout: 60_000 }, async () => {
    const { pid } = await postmaster();
    await server.stop();
    expect(() => process.kill(pid, 0)).toThrow();
    expect(server.console()).toContain("Stopped");
  });
});
