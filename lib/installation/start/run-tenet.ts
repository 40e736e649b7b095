// What npm start and npm run demo have in common: from a clone with its packages to a server, and back to rest.
import fs from "node:fs/promises";
import process from "node:process";
import { env, fixSettings } from "@/lib/base/env";
import type { DataKind } from "@/lib/installation/data-folder";
import { type StartFailure, sentenceFor } from "@/lib/installation/failure";
import { localOrigin, requireFreePort } from "@/lib/installation/http/http-server";
import { waitForLock } from "@/lib/installation/lock.mjs";
import { checkHistory, migrate } from "@/lib/installation/migrations/migrations";
import { during, type Report, reportToConsole } from "@/lib/installation/progress";
import { checkNewestEvents, watchAuditLogs } from "./audit-watch";
import { buildPages } from "./build";
import { claimData, openDatabase, type Undo } from "./database";
import { generateClient } from "./generate";
import { watchRetention } from "./retention";
import { isSecretOfDatabase, OTHER_SECRET } from "./secret-mark";
import { listenForStop } from "./stop-requests";

type Plan = Readonly<{
  kind: DataKind;
  /** Refuses settings that this command does not take, by throwing StartFailure. */
  checkSettings: () => void;
  /** Runs on the migrated database before the server listens. Its lines are printed below the address. */
  prepareData: (report: Report, origin: string) => Promise<readonly string[]>;
}>;

/** Runs Tenet until it is asked to stop, and ends the process: exit code 0 after a clean stop, 1 after a failure. */
export async function runTenet(plan: Plan): Promise<never> {
  const undo: Undo[] = [];
  const stop = listenForStop(reportToConsole);
  let exitCode = 0;
  const fail = (error: unknown) => {
    console.error(sentenceFor(error) ?? error);
    exitCode = 1;
  };
  try {
    await serveUntil(stop, plan, undo);
  } catch (error) {
    if (!stop.aborted) fail(error);
  }
  // In the reverse order of the beginning: first the server, then the database, at last the data folder's lock.
  for (const step of undo.reverse()) {
    try {
      await step();
    } catch (error) {
      fail(error);
    }
  }
  if (stop.aborted) reportToConsole("Stopped");
  process.exit(exitCode);
}

async function serveUntil(stop: AbortSignal, plan: Plan, undo: Undo[]): Promise<void> {
  const report = reportToConsole;
  fixSettings({ NODE_ENV: "production", TENET_DEMO: plan.kind === "demo" ? "1" : "0" });
  plan.checkSettings();
  const address = { host: env.HOST, port: env.PORT };
  const origin = env.PUBLIC_URL ?? localOrigin(address);
  const folder = await claimData(plan.kind, report, undo);
  await requireFreePort(address);
  const database = await openDatabase(folder, report, undo);
  await checkHistory(database.url);
  stop.throwIfAborted();
  await prepareCode(report, stop);
  const migrated = during(report, "Bringing the database to this version", migrate(database.url));
  for (const name of await unlessStopped(stop, migrated)) report(`Applied the migration ${name}`);
  if (!(await isSecretOfDatabase(database.url))) console.warn(OTHER_SECRET);
  const { allowLongWork, disconnect } = await import("@/lib/database/client");
  await allowLongWork();
  const lines = await unlessStopped(stop, plan.prepareData(report, origin));
  await unlessStopped(stop, checkNewestEvents(report));
  // Next's bundle has its own copy of the database client and finds this one on globalThis: it must make its own, which
  // has the limits of requests again.
  await disconnect();
  stop.throwIfAborted();
  report("Starting the server");
  // Loaded this late, because a start that fails need not wait for Next.
  const { servePages } = await import("@/lib/installation/http/pages");
  const server = await servePages();
  undo.push(disconnect, server.close);
  report(`Tenet is ready at ${origin}`);
  for (const line of [...lines, "Stop it with Ctrl-C."]) console.log(line);
  undo.push(watchAuditLogs(), watchRetention());
  await untilStopped(stop, database.lost);
}

/** Generates and builds what changed. Commands in the same folder take turns. */
async function prepareCode(report: Report, stop: AbortSignal): Promise<void> {
  await fs.mkdir(".cache", { recursive: true });
  const release = await waitForLock(".cache/build.lock", () =>
    report("Waiting for another Tenet command in this folder that builds the pages"),
  );
  try {
    await generateClient(report, stop);
    await buildPages(report, stop);
  } finally {
    release();
  }
}

const stopped = (stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener("abort", () => resolve());
  });

/** The result of `work`, or the signal's error at once when Tenet is asked to stop: the database undoes half a change. */
function unlessStopped<T>(stop: AbortSignal, work: Promise<T>): Promise<T> {
  return Promise.race([work, stopped(stop).then(() => Promise.reject(stop.reason))]);
}

async function untilStopped(stop: AbortSignal, databaseLost: Promise<StartFailure>): Promise<void> {
  const failure = await Promise.race([stopped(stop), databaseLost]);
  if (failure) throw failure;
}
