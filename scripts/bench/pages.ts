/**
 * How fast the server answers with each page, as a share of what it does for an empty one, in a small organisation and in
 * a large one; how large the pages are, and how often they ask the database.
 */
import { randomBytes } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { provideSettings } from "@/lib/base/env";
import { migrate } from "@/lib/installation/migrations/migrations";
import { EMBEDDED_DATABASE, startPostgres } from "@/lib/installation/postgres/postgres";
import { buildPages } from "@/lib/installation/start/build";
import { generateClient } from "@/lib/installation/start/generate";
import { startTenet, type TenetProcess } from "@/lib/test/tenet-process";
import { temporaryFolder } from "@/lib/test/throwaway-postgres";
import { signIn } from "./http";
import type { BuiltOrganization, Size } from "./pages-data";
import { EMPTY_PAGE, framePath, pagesOf } from "./pages-list";
import { type Address, buildQueryCounter, type Figures, get, measure } from "./pages-measure";

const SIZES: readonly Size[] = [
  { slug: "small", units: 12, quarters: 9 },
  { slug: "large", units: 500, quarters: 12 },
];

/** The aims: shares of the empty page's rate at the smaller and at the larger size, bytes of HTML, growth of the time. */
const AIMS = { small: 0.2, large: 0.15, overviewSmall: 0.25, overviewLarge: 0.2, frame: 0.5 };
const MOST_BYTES = 150_000;
const MOST_GROWTH = 1.5;
const HEAP = { page: "Overview", after: 500, until: 5000, growth: 1.5, mostSeconds: 300 };

const report = (step: string) => console.error(step);

type Options = Readonly<{ sizes?: readonly Size[]; only?: readonly string[] }>;

/**
 * Prints the table and what misses an aim; false when a page is larger than the limit or grows, or the heap does. `only`
 * names the pages (parts of their names will do), and "heap".
 */
export async function benchPages({ sizes = SIZES, only = process.argv.slice(3) }: Options = {}): Promise<boolean> {
  await generateClient(report);
  await buildPages(report);
  const folder = await temporaryFolder("tenet-bench-");
  const undo: (() => Promise<unknown>)[] = [() => fs.rm(folder, { recursive: true, force: true })];
  try {
    const postgres = await startPostgres({ folder, isThrowaway: true, report });
    undo.push(postgres.stop);
    const databaseUrl = postgres.url(EMBEDDED_DATABASE);
    const secret = randomBytes(32).toString("base64url");
    provideSettings({ DATABASE_URL: databaseUrl, AUTH_SECRET: secret });
    await migrate(databaseUrl);
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    undo.push(() => client.end());
    const built = await buildAll(client, sizes);
    report("Starting the server");
    const probe = pathToFileURL(path.resolve("scripts/bench/heap-probe.mjs")).href;
    const settings = { NODE_OPTIONS: `--import=${probe}` };
    const server = await startTenet({ databaseUrl, secret, folder, settings });
    undo.push(server.stop);
    return await measureAll({ server, client, built, only, logFile: path.join(folder, "postgres.log") });
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

async function buildAll(client: pg.Client, sizes: readonly Size[]): Promise<BuiltOrganization[]> {
  // Loaded this late, because the database client is generated only after the bench has begun.
  const { buildBenchOrganization } = await import("./pages-data");
  const built: BuiltOrganization[] = [];
  for (const size of sizes) {
    const begun = performance.now();
    built.push(await buildBenchOrganization(client, size));
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    report(`Made ${size.units} units in ${size.quarters} quarters (${seconds} s)`);
  }
  await client.query("VACUUM ANALYZE");
  return built;
}

type Setting = Readonly<{
  server: TenetProcess;
  client: pg.Client;
  built: readonly BuiltOrganization[];
  only: readonly string[];
  logFile: string;
}>;

async function measureAll({ server, client, built, only, logFile }: Setting): Promise<boolean> {
  const { origin } = server;
  const isWanted = (name: string) => only.length === 0 || only.some((part) => name.toLowerCase().includes(part));
  const at = (path: string, cookie: string, status = 200): Address => ({ url: origin + path, cookie, status });
  const countQueries = await buildQueryCounter(client, logFile);
  const rows = new Map<string, Figures[]>();
  const owners: string[] = [];
  for (const organization of built) {
    const owner = await signIn(origin, organization.owner, organization.password);
    const admin = await signIn(origin, organization.admin, organization.password);
    owners.push(owner);
    const empty = at(EMPTY_PAGE, owner, 404);
    const pages = [
      { name: "Frame alone", address: at(framePath(organization), admin) },
      ...pagesOf(organization).map(({ name, path }) => ({ name, address: at(path, owner) })),
    ].filter(({ name }) => isWanted(name));
    for (const { name, address } of pages) {
      report(`Measuring ${name} with ${organization.units} units`);
      rows.set(name, [...(rows.get(name) ?? []), await measure(address, empty, countQueries)]);
    }
  }
  const faults = printTable(built, rows);
  const large = built.at(-1);
  const overview = large && pagesOf(large).find(({ name }) => name === HEAP.page);
  if (overview && isWanted("heap")) faults.push(...(await measureHeap(server, at(overview.path, owners.at(-1) ?? ""))));
  for (const fault of faults) console.log(`Too much: ${fault}.`);
  return faults.length === 0;
}

const rateAim = (name: string, isLarge: boolean): number => {
  if (name === "Frame alone") return AIMS.frame;
  if (name === "Overview") return isLarge ? AIMS.overviewLarge : AIMS.overviewSmall;
  return isLarge ? AIMS.large : AIMS.small;
};

/** Prints a line for each page, and which rates miss their aim. Returns a sentence for every limit that is exceeded. */
function printTable(built: readonly BuiltOrganization[], rows: ReadonlyMap<string, readonly Figures[]>): string[] {
  const sizes = built.map(({ units }) => `${units} units`.padStart(10)).join("");
  console.log(`\n${"Page".padEnd(28)}| share of the empty page's rate, ms, kB of HTML, queries at`);
  console.log(
    `${"".padEnd(28)}|${["share", "ms", "kB", "queries"].map((title) => title.padStart(10 * built.length)).join(" |")}   growth`,
  );
  console.log(`${"".padEnd(28)}|${Array.from({ length: 4 }, () => sizes).join(" |")}`);
  const faults: string[] = [];
  const missed: string[] = [];
  for (const [name, figures] of rows) {
    const [first, last] = [figures[0], figures.at(-1)];
    if (!first || !last) continue;
    const column = (text: (one: Figures) => string) => figures.map((one) => text(one).padStart(10)).join("");
    const columns = [
      column(({ ratio }) => ratio.toFixed(3)),
      column(({ p50 }) => p50.toFixed(1)),
      column(({ bytes }) => (bytes / 1000).toFixed(0)),
      column(({ queries }) => String(queries)),
    ];
    const growth = first.ratio / last.ratio;
    console.log(`${name.padEnd(28)}|${columns.join(" |")}   ${growth.toFixed(2)}`);
    figures.forEach(({ ratio, bytes }, i) => {
      const units = built[i]?.units ?? 0;
      const aim = rateAim(name, i > 0);
      if (ratio < aim) missed.push(`${name} at ${units} units (${ratio.toFixed(3)} of ${aim})`);
      if (bytes > MOST_BYTES) faults.push(`${name} at ${units} units is ${(bytes / 1000).toFixed(0)} kB`);
    });
    if (last.queries > first.queries) faults.push(`${name} asks ${first.queries} and then ${last.queries} queries`);
    if (growth > MOST_GROWTH) missed.push(`${name} takes ${growth.toFixed(2)} times as long in the large organisation`);
  }
  console.log(missed.length === 0 ? "\nAll rates are as aimed at." : `\nMissed: ${missed.join("; ")}.`);
  return faults;
}

/** What is on the server's heap after a forced collection, early and late. */
async function measureHeap(server: TenetProcess, page: Address): Promise<string[]> {
  report(`Measuring the heap over ${HEAP.until} requests`);
  const begun = performance.now();
  for (let i = 0; i < 20; i++) await get(page);
  const seconds = ((performance.now() - begun) / 20_000) * HEAP.until;
  if (seconds > HEAP.mostSeconds) {
    console.log(`Heap: not measured, ${HEAP.until} requests would take ${seconds.toFixed(0)} s.`);
    return [];
  }
  for (let i = 20; i < HEAP.after; i++) await get(page);
  const early = await heapOf(server);
  for (let i = HEAP.after; i < HEAP.until; i++) await get(page);
  const late = await heapOf(server);
  const [before, after] = [early, late].map((bytes) => (bytes / 1e6).toFixed(1));
  console.log(
    `Heap after ${HEAP.after} requests: ${before} MB; after ${HEAP.until}: ${after} MB (${(late / early).toFixed(2)} times).`,
  );
  return late > HEAP.growth * early ? [`the heap grows to ${(late / early).toFixed(2)} times its size`] : [];
}

async function heapOf(server: TenetProcess): Promise<number> {
  const isPrinted = () => [...server.console().matchAll(/^heap (\d+)$/gm)];
  const before = isPrinted().length;
  server.signal("SIGUSR2");
  while (isPrinted().length === before && server.isRunning()) await new Promise((resolve) => setTimeout(resolve, 50));
  return Number(isPrinted().at(-1)?.[1]);
}
