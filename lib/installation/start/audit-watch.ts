// The audit log is checked when Tenet starts: its newest end before it serves, all of it afterwards, and then once a day.
import pg from "pg";
import { checkLine, checkText } from "@/lib/audit/check.rules";
import type { Read } from "@/lib/audit/verify.queries";
import { databaseUrl } from "@/lib/base/env";
import { counted } from "@/lib/base/format";
import type { Report } from "@/lib/installation/progress";

/** Entries of each chain that are checked before Tenet serves. */
const NEWEST = 1000;
const DAY_MS = 24 * 60 * 60_000;
/** After a check that failed, for example because the database was away. */
const AGAIN_MS = 10 * 60_000;
/** Between two pages of the whole check, so that it takes no more than its share of the process. */
const PAUSE_MS = 20;
/** For a connection, and for each page of events: a frozen database ends the check, which begins again later. */
const PATIENCE_MS = 60_000;

// Loaded this late, because the database client is generated only after the start has begun.
const queries = () => import("@/lib/audit/verify.queries");

/** Checks the newest end of every chain, in much less than a second, and says on the console what it found. */
export async function checkNewestEvents(report: Report): Promise<void> {
  const { checkChain, listChains } = await queries();
  let events = 0;
  let isWhole = true;
  for (const { id, slug } of await listChains()) {
    const check = await checkChain(id, { newest: NEWEST });
    events += check.events;
    if (check.ok) continue;
    isWhole = false;
    console.error(`Audit log of ${slug}: ${checkText(check)}. Tenet starts; docs/security.md says what to do.`);
  }
  if (isWhole && events > 0)
    report(`Checked the newest ${counted(events, "entry", "entries")} of the audit log: all links verified`);
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Checks every chain from its beginning on a connection of its own. Prints its result and head, one line for each. */
export async function checkWholeLogs(stop: AbortSignal): Promise<void> {
  const { checkWholeChain, listChains } = await queries();
  const client = new pg.Client({
    connectionString: databaseUrl(),
    application_name: "tenet audit",
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  client.on("error", () => undefined);
  await client.connect();
  const read: Read = async (statement) => {
    stop.throwIfAborted();
    await sleep(PAUSE_MS);
    return (await client.query(statement.text, statement.values)).rows;
  };
  try {
    for (const { id, slug } of await listChains(read)) {
      const check = await checkWholeChain(id, { read });
      if (check.ok) console.log(checkLine(slug, check));
      else console.error(checkLine(slug, check));
    }
  } finally {
    // Not waited for: a frozen database does not say goodbye.
    client.end().catch(() => undefined);
  }
}

/** Begins the whole check and repeats it once a day. Returns what ends it. */
export function watchAuditLogs(): () => void {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const check = async () => {
    const delay = await checkWholeLogs(stop.signal).then(
      () => DAY_MS,
      (error: unknown) => {
        if (!stop.signal.aborted)
          console.warn("Checking the audit log was interrupted. It begins again in ten minutes.", error);
        return AGAIN_MS;
      },
    );
    if (!stop.signal.aborted) timer = setTimeout(check, delay);
  };
  void check();
  return () => {
    stop.abort();
    clearTimeout(timer);
  };
}
