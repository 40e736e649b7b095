/** What happens to everybody else when one server process is frozen, and when the database is: SIGSTOP, nothing is closed. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { childEnvironment, provideSettings } from "@/lib/base/env";
import { UNAVAILABLE_WORDS } from "@/lib/base/errors";
import { disconnect } from "@/lib/database/client";
import { migrate } from "@/lib/installation/migrations/migrations";
import { buildSession } from "@/lib/test/api-client";
import { buildMember, buildOrganization } from "@/lib/test/factories";
import { startTenet, type TenetProcess } from "@/lib/test/tenet-process";
import { startThrowawayPostgres, temporaryFolder } from "@/lib/test/throwaway-postgres";

const undo: (() => unknown)[] = [];
let server: TenetProcess;
let url = "";
let organization = { id: "", slug: "", name: "", timeZone: "UTC", yearStartMonth: 1 };
let headers: Record<string, string> = {};

beforeAll(async () => {
  const postgres = await startThrowawayPostgres("tenet-frozen-");
  undo.push(postgres.remove);
  url = postgres.url("tenet");
  const secret = randomBytes(32).toString("base64url");
  provideSettings({ DATABASE_URL: url, AUTH_SECRET: secret });
  await migrate(url);
  organization = await buildOrganization();
  const owner = await buildMember(organization, "owner");
  const folder = await temporaryFolder("tenet-frozen-data-");
  undo.push(() => fs.rm(folder, { recursive: true, force: true }));
  server = await startTenet({ databaseUrl: url, secret, folder });
  undo.push(server.stop);
  headers = { ...(await buildSession(owner)), origin: server.origin, "content-type": "application/json" };
  await disconnect();
}, 6 * 60_000);

afterAll(async () => {
  for (const step of undo.reverse()) await step();
}, 60_000);

const ask = async (address: string, init: RequestInit = {}) => {
  const began = Date.now();
  const response = await fetch(server.origin + address, {
    ...init,
    headers: { accept: address.startsWith("/api/") ? "application/json" : "text/html", ...headers, ...init.headers },
    redirect: "manual",
  });
  return {
    status: response.status,
    retryAfter: response.headers.get("retry-after"),
    text: await response.text(),
    ms: Date.now() - began,
  };
};

const addUnit = (name: string) =>
  ask(`/api/v1/o/${organization.slug}/units`, { method: "POST", body: JSON.stringify({ name, kind: "system" }) });

/** A process with Tenet's own connections that stops in the middle of a write, with the chain's head locked. */
function freeze(): Promise<ChildProcess> {
  const code = `
    import { transaction } from "@/lib/database/client";
    await transaction(async (db) => {
      await db.$queryRaw\`SELECT 1 FROM "AuditHead" FOR UPDATE\`;
      console.log("holds it");
      process.kill(process.pid, "SIGSTOP");
      await new Promise((resolve) => setTimeout(resolve, 1000));
    });`;
  const args = ["--import", "tsx", "--input-type=module", "--eval", code];
  const child = spawn(process.execPath, args, { env: childEnvironment({}), stdio: ["ignore", "pipe", "inherit"] });
  undo.push(() => child.kill("SIGKILL"));
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", () => resolve(child));
    child.once("exit", () => reject(new Error("it ended instead of freezing")));
  });
}

/** PostgreSQL and all that it has started. */
async function databaseProcesses(): Promise<number[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ pid: number; folder: string }>(
    "SELECT pid, current_setting('data_directory') AS folder FROM pg_stat_activity WHERE pid <> pg_backend_pid()",
  );
  await client.end();
  const parent = await fs.readFile(path.join(rows[0]?.folder ?? "", "postmaster.pid"), "utf8");
  return [Number(parent.split("\n")[0]), ...rows.map(({ pid }) => pid)];
}

describe("a server process that is frozen while it holds the head of the chain", () => {
  it("keeps no other from writing for longer than ten seconds", { timeout: 120_000 }, async () => {
    expect((await addUnit("Before")).status).toBe(201);
    const frozen = await freeze();
    const answers = await Promise.all(Array.from({ length: 6 }, (_, i) => addUnit(`Meanwhile ${i}`)));
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(201));
    for (const { ms } of answers) expect(ms).toBeLessThan(12_000);
    expect(Math.max(...answers.map(({ ms }) => ms))).toBeGreaterThan(2_000);
    frozen.kill("SIGKILL");
  });
});

describe("a database that is frozen", () => {
  it("is answered with 503 in time by the interface, pages and sign-in, and goes on afterwards", {
    timeout: 240_000,
  }, async () => {
    await Promise.all([ask("/api/v1/me"), ask("/sign-in"), ask(`/o/${organization.slug}`)]);
    const before = server.console().split("\n").length;
    const processes = await databaseProcesses();
    const signal = (name: NodeJS.Signals) => {
      for (const pid of processes)
        try {
          process.kill(pid, name);
        } catch {
          // It has ended since it was listed.
        }
    };
    undo.push(() => signal("SIGCONT"));
    signal("SIGSTOP");
    const addresses = ["/api/v1/me", `/o/${organization.slug}`, `/o/${organization.slug}/admin/units`, "/sign-in"];
    const answers = await Promise.all([...addresses, ...addresses, ...addresses].map((address) => ask(address)));
    const write = await addUnit("While frozen");
    signal("SIGCONT");
    for (const [i, { status, retryAfter, ms }] of [...answers, write].entries()) {
      expect([i, status, retryAfter]).toEqual([i, 503, "5"]);
      expect(ms).toBeLessThan(27_000);
    }
    expect(JSON.parse(write.text)).toMatchObject({ code: "unavailable" });
    expect(answers[0]?.text).toContain("Nothing was changed");
    for (const { text } of answers.slice(1, addresses.length)) expect(text).toContain(UNAVAILABLE_WORDS.title);
    const lines = server.console().split("\n").slice(before);
    expect(lines.filter((line) => /^\s+at /.test(line))).toEqual([]);
    expect(lines.length).toBeLessThan(10);
    await expect.poll(async () => (await addUnit(`Thawed ${Date.now()}`)).status, { timeout: 30_000 }).toBe(201);
  });
});
