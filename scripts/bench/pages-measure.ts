/** One connection, and every page takes turns with the empty one, so that what slows down the machine slows down both. */
import fs from "node:fs/promises";
import type pg from "pg";
import { send } from "./http";
import { nothingMeasured, run, summarize } from "./load";

const ROUNDS = 5;
const PAGE_MS = 250;
const EMPTY_MS = 120;
const WARM_UP_MS = 400;

export type Figures = Readonly<{
  /** Requests per second, divided by those of the empty page in the same rounds. */
  ratio: number;
  /** The middle time of one request, in milliseconds. */
  p50: number;
  /** Of the HTML, as it comes uncompressed. */
  bytes: number;
  queries: number;
}>;

/** A page with the cookie of whoever looks at it. */
export type Address = Readonly<{ url: string; cookie: string; status: number }>;

export async function get({ url, cookie, status }: Address): Promise<string> {
  const answer = await send(url, { headers: { cookie, accept: "text/html" } });
  if (answer.status !== status) throw new Error(`${url} answers ${answer.status}`);
  return answer.text;
}

export async function measure(page: Address, empty: Address, countQueries: QueryCounter): Promise<Figures> {
  const load = async (address: Address) => {
    await get(address);
  };
  await run([() => load(page)], WARM_UP_MS, nothingMeasured());
  await run([() => load(empty)], EMPTY_MS, nothingMeasured());
  const [ofPage, ofEmpty] = [nothingMeasured(), nothingMeasured()];
  for (let round = 0; round < ROUNDS; round++) {
    await run([() => load(page)], PAGE_MS, ofPage);
    await run([() => load(empty)], EMPTY_MS, ofEmpty);
  }
  const [summary, yardstick] = [summarize(ofPage), summarize(ofEmpty)];
  const html = await get(page);
  const queries = await countQueries(() => get(page));
  return { ratio: summary.rate / yardstick.rate, p50: summary.p50, bytes: Buffer.byteLength(html), queries };
}

export type QueryCounter = (work: () => Promise<unknown>) => Promise<number>;

/** Lets the database write down what the application's connections ask for, and counts what it wrote. */
export async function buildQueryCounter(admin: pg.Client, logFile: string): Promise<QueryCounter> {
  const set = async (name: string, value: string) => {
    await admin.query(`ALTER SYSTEM SET ${name} = '${value}'`);
  };
  const apply = async () => {
    await admin.query("SELECT pg_reload_conf()");
    // Every connection reads its settings anew between two statements; the signal takes a moment to come.
    await new Promise((resolve) => setTimeout(resolve, 150));
  };
  await set("log_line_prefix", "%a|");
  await apply();
  return async (work) => {
    await set("log_statement", "all");
    await apply();
    const before = (await fs.stat(logFile)).size;
    await work();
    const written = (await fs.readFile(logFile)).subarray(before).toString();
    await set("log_statement", "none");
    await apply();
    return written.split("\n").filter((line) => /^tenet\|LOG: +(execute|statement)/.test(line)).length;
  };
}
