/**
 * How fast Tenet acknowledges saves, beside the same transaction in plain `pg` on the same database. Both take turns, so
 * that whatever slows the machine down for a while slows down both.
 */
import { randomBytes } from "node:crypto";
import fs from "node:fs/promises";
import pg from "pg";
import { provideSettings } from "@/lib/base/env";
import { migrate } from "@/lib/installation/migrations/migrations";
import { EMBEDDED_DATABASE, startPostgres } from "@/lib/installation/postgres/postgres";
import { buildPages } from "@/lib/installation/start/build";
import { generateClient } from "@/lib/installation/start/generate";
import { startTenet } from "@/lib/test/tenet-process";
import { temporaryFolder } from "@/lib/test/throwaway-postgres";
import { signIn } from "./http";
import { type Measured, nothingMeasured, run, type Save, type Summary, summarize } from "./load";
import type { Place } from "./saving-data";

const REGISTERS = ["bare", "command", "Tenet"] as const;
type Kind = (typeof REGISTERS)[number];

const WRITERS = [1, 16, 64] as const;
const MOST_WRITERS = 64;
/** Connections of the yardstick: as many as a server process of Tenet has (lib/database/client.ts). */
const POOL_SIZE = 8;
const ROUNDS = 4;
const ROUND_MS = 1100;
const WARM_UP_MS = 1500;

/** The aims: at least this share of the yardstick's rate, and the slowest of 100 at most so many times the middle one. */
const AIM_RATE = 0.5;
const AIM_SPREAD = 5;

const report = (step: string) => console.error(step);

/** Prints both tables; false when a save was refused or is not there afterwards. Missing an aim is no failure. */
export async function benchSaving(): Promise<boolean> {
  await generateClient(report);
  await buildPages(report);
  const folder = await temporaryFolder("tenet-bench-");
  const undo: (() => Promise<unknown>)[] = [() => fs.rm(folder, { recursive: true, force: true })];
  try {
    // Durable, as an installation's is: what is acknowledged is on the disk.
    const postgres = await startPostgres({ folder, report });
    undo.push(postgres.stop);
    return await measure(postgres.url(EMBEDDED_DATABASE), folder, undo);
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

async function measure(databaseUrl: string, folder: string, undo: (() => Promise<unknown>)[]): Promise<boolean> {
  const secret = randomBytes(32).toString("base64url");
  provideSettings({ DATABASE_URL: databaseUrl, AUTH_SECRET: secret });
  await migrate(databaseUrl);
  report("Starting the server");
  const server = await startTenet({ databaseUrl, secret, folder });
  undo.push(server.stop);
  // Loaded this late, because the database client is generated only after the bench has begun.
  const { buildSetting } = await import("./saving-data");
  const { findFaults } = await import("./saving-check");
  const pool = new pg.Pool({ connectionString: databaseUrl, max: POOL_SIZE });
  undo.push(() => pool.end());

  const all: Place[] = [];
  for (const organizations of [1, 16]) {
    report(`Making what is written to: ${organizations === 1 ? "one organisation" : `${organizations} organisations`}`);
    const setting = await buildSetting(REGISTERS, MOST_WRITERS, organizations);
    const savers = new Map<Kind, readonly Save[]>();
    for (const kind of REGISTERS)
      savers.set(kind, await buildSavers(kind, setting.get(kind) ?? [], pool, server.origin));
    all.push(...[...setting.values()].flat());
    for (const kind of REGISTERS) await run((savers.get(kind) ?? []).slice(0, 16), WARM_UP_MS, nothingMeasured());
    printTable(organizations, await takeTurns(savers));
  }

  report("Reading everything back");
  const faults = await findFaults(databaseUrl, all);
  const versions = all.reduce((sum, { version }) => sum + version, 0);
  console.log("");
  for (const fault of faults) console.log(`LOST: ${fault}`);
  if (faults.length === 0)
    console.log(`All ${versions} acknowledged saves were read back from the history; the audit chains hold.`);
  return faults.length === 0;
}

/** A writer for each of `places`. */
async function buildSavers(kind: Kind, places: readonly Place[], pool: pg.Pool, origin: string): Promise<Save[]> {
  const { documentOf } = await import("./saving-data");
  if (kind === "bare") {
    const { saveBare } = await import("./saving-bare");
    return places.map((place) => () => saveBare(pool, place));
  }
  if (kind === "command") {
    const { saveFunction } = await import("@/features/assess/assessment/commands");
    return places.map((place) => async () => {
      const document = documentOf(place, place.version + 1);
      place.version = (await saveFunction(place.actor, { ...place, document })).version;
    });
  }
  const { saveOverHttp } = await import("./saving-http");
  const { emailOf, PASSWORD } = await import("@/lib/test/factories");
  const actors = new Set(places.map(({ actor }) => actor));
  const cookies = new Map<unknown, string>();
  for (const actor of actors) cookies.set(actor, await signIn(origin, await emailOf(actor), PASSWORD));
  return places.map((place) => () => saveOverHttp(origin, cookies.get(place.actor) ?? "", place));
}

type Results = ReadonlyMap<number, ReadonlyMap<Kind, Summary>>;

async function takeTurns(savers: ReadonlyMap<Kind, readonly Save[]>): Promise<Results> {
  const results = new Map<number, ReadonlyMap<Kind, Summary>>();
  for (const writers of WRITERS) {
    report(`Measuring ${writers} writer${writers === 1 ? "" : "s"}`);
    const measured = new Map<Kind, Measured>(REGISTERS.map((kind) => [kind, nothingMeasured()]));
    for (let round = 0; round < ROUNDS; round++)
      for (const [kind, of] of measured) await run((savers.get(kind) ?? []).slice(0, writers), ROUND_MS, of);
    results.set(writers, new Map([...measured].map(([kind, of]) => [kind, summarize(of)])));
  }
  return results;
}

function printTable(organizations: number, results: Results): void {
  const title = organizations === 1 ? "One organisation: one audit chain for all" : `${organizations} organisations`;
  console.log(`\n${title}`);
  console.log("writers   what      saves/s    p50 ms    p95 ms    p99 ms   p99/p50   rate of bare");
  const missed: string[] = [];
  for (const [writers, summaries] of results) {
    const bare = summaries.get("bare")?.rate ?? 0;
    for (const [kind, { rate, p50, p95, p99 }] of summaries) {
      const times = [p50, p95, p99].map((time) => time.toFixed(2).padStart(10)).join("");
      const share = `${Math.round((100 * rate) / bare)} %`;
      console.log(
        `${String(writers).padStart(7)}   ${kind.padEnd(8)}${rate.toFixed(0).padStart(9)}${times}${(p99 / p50).toFixed(1).padStart(10)}${share.padStart(15)}`,
      );
      if (kind !== "Tenet") continue;
      if (rate < AIM_RATE * bare) missed.push(`the rate at ${writers} is below half of bare`);
      if (p99 > AIM_SPREAD * p50) missed.push(`p99 at ${writers} is above ${AIM_SPREAD} times p50`);
    }
  }
  const aims = `Aims for Tenet: at least half the rate of bare, p99 at most ${AIM_SPREAD} times p50.`;
  console.log(`${aims} ${missed.length === 0 ? "All met." : `Missed: ${missed.join("; ")}.`}`);
}
