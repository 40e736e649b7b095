// The embedded PostgreSQL: made once, started with Tenet, stopped after it.
import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs/promises";
import net from "node:net";
import path from "node:path";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { clusterOf } from "@/lib/installation/data-folder";
import { errorCode, StartFailure } from "@/lib/installation/failure";
import { databaseUser } from "@/lib/installation/postgres-user";
import { readSecret } from "@/lib/installation/secrets";
import { isMade, lastLine, makeCluster, OWNER, PASSWORD_FILE, type Placed, quietEnvironment } from "./cluster";
import { endOrphan } from "./orphan";
import { postgresPrograms } from "./programs";

export type EmbeddedPostgres = Readonly<{
  /** Address of a database of this server, for its owner. */
  url: (database: string) => string;
  /** Fast shutdown, waiting until the files are at rest. Call it when nobody uses the database any more. */
  stop: () => Promise<void>;
  /** Settles when the server is gone, whoever ended it, with the signal that ended it if one did. */
  gone: Promise<NodeJS.Signals | null>;
  port: number;
}>;

/** The database of Tenet inside the embedded server. */
export const EMBEDDED_DATABASE = "tenet";
/** A log beyond this many bytes is put aside at the next start; two generations are kept. */
const LOG_LIMIT = 10e6;
/** Long, because after a crash PostgreSQL replays its journal before it answers. */
const READY_WITHIN_MS = 10 * 60_000;
const STOPPED_WITHIN_MS = 60_000;

type Options = Readonly<{
  /** The data folder, opened by this process. */
  folder: string;
  /** For tests: gives up durability for speed. */
  isThrowaway?: boolean;
  report: (step: string) => void;
  /** To start it again: its files must be there, and it listens where its clients look for it. */
  again?: Readonly<{ port: number; stop: AbortSignal }> | undefined;
}>;

/**
 * Starts PostgreSQL on the loopback address, on a free port, with a password that only the data folder knows.
 * Throws {@link StartFailure} when it cannot be made or started.
 */
export async function startPostgres(options: Options): Promise<EmbeddedPostgres> {
  const { folder, isThrowaway = false, report, again } = options;
  const cluster = clusterOf(folder);
  const runAs = await databaseUser(cluster);
  const programs = await postgresPrograms(folder, runAs);
  if (!(await isMade(cluster))) {
    if (again) throw new StartFailure(`The database's files in ${cluster} are gone; put them back from a backup.`);
    report("Making the database");
    await makeCluster({ folder, programs, runAs, isThrowaway });
  }
  await endOrphan(cluster, report);
  const password = await readSecret(path.join(folder, PASSWORD_FILE));
  if (!password) {
    throw new StartFailure(
      `${path.join(folder, PASSWORD_FILE)} is missing, without which the database does not open; put it back from a backup.`,
    );
  }
  if (!again) report("Starting the database");
  const { child, port } = await launch({ folder, programs, runAs, isThrowaway, password, again });
  const url = (database: string) =>
    `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}?sslmode=disable`;
  const gone = new Promise<NodeJS.Signals | null>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.signalCode);
    else child.once("exit", (_, signal) => resolve(signal));
  });
  // The last resort when this process ends without having stopped the database.
  const abandon = () => child.kill("SIGINT");
  process.on("exit", abandon);
  void gone.then(() => process.off("exit", abandon));
  const stop = async () => {
    child.kill("SIGINT");
    const late = setTimeout(() => child.kill("SIGQUIT"), STOPPED_WITHIN_MS);
    await gone;
    clearTimeout(late);
  };
  return { url, stop, gone, port };
}

/** A port of the loopback address that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

type Launch = Placed & Readonly<{ password: string; again: Options["again"] }>;

async function launch(options: Launch): Promise<{ child: ChildProcess; port: number }> {
  const { again } = options;
  for (let attempt = 1; ; attempt++) {
    const port = again?.port ?? (await freePort());
    const result = await launchOn(port, options);
    if (result.ok) return { child: result.child, port };
    // Between asking for a free port and using it, another program may have taken it.
    if (again || attempt === 5 || !/could not bind|Address already in use/i.test(result.log)) {
      const isFull = /No space left/.test(result.log);
      if (isFull) throw new StartFailure("The disk is full; free some room and start Tenet again.");
      throw new StartFailure(
        `The database does not start: ${lastLine(result.log)} (more in ${logFile(options.folder)}).`,
      );
    }
  }
}

const logFile = (folder: string): string => path.join(folder, "postgres.log");

type Launched = { ok: true; child: ChildProcess } | { ok: false; log: string };

async function launchOn(port: number, options: Launch): Promise<Launched> {
  const { folder, programs, runAs, isThrowaway, password, again } = options;
  const cluster = clusterOf(folder);
  const size = await fs.stat(logFile(folder)).then(
    ({ size }) => size,
    () => 0,
  );
  if (size > LOG_LIMIT) await fs.rename(logFile(folder), `${logFile(folder)}.1`);
  const log = await fs.open(logFile(folder), "a+", 0o600);
  const start = (await log.stat()).size;
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    ...(isThrowaway
      ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" }
      : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(path.join(programs, "postgres"), ["-D", cluster, "-p", String(port), ...flags], {
    ...runAs,
    cwd: cluster,
    env: quietEnvironment,
    // A group of its own: Ctrl-C goes to the whole group of the terminal and would stop it under requests in flight.
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
  });
  let ended = false;
  const end = new Promise<void>((resolve) => {
    for (const name of ["exit", "error"]) child.once(name, () => resolve());
  }).then(() => {
    ended = true;
  });
  const giveUp = () => child.kill("SIGINT");
  again?.stop.addEventListener("abort", giveUp);
  if (again?.stop.aborted) giveUp();
  try {
    for (const deadline = Date.now() + READY_WITHIN_MS; Date.now() < deadline; await pause(30)) {
      if (ended) {
        const text = await fs.readFile(logFile(folder));
        return { ok: false, log: text.subarray(start).toString() };
      }
      if (await answers(port, password)) return { ok: true, child };
    }
    child.kill("SIGQUIT");
    await end;
    return { ok: false, log: "it gave no answer within ten minutes" };
  } catch (error) {
    child.kill("SIGINT");
    await end;
    throw error;
  } finally {
    again?.stop.removeEventListener("abort", giveUp);
    await log.close();
  }
}

async function answers(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: OWNER,
    password,
    database: "postgres",
    ssl: false,
    connectionTimeoutMillis: READY_WITHIN_MS,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [EMBEDDED_DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${EMBEDDED_DATABASE}`);
    return true;
  } catch (error) {
    // Refused while it does not listen yet, 57P03 while it replays its journal.
    if (["ECONNREFUSED", "ECONNRESET", "57P03"].includes(errorCode(error) ?? "")) return false;
    if (errorCode(error) === "28P01") {
      throw new StartFailure(
        `The password in ${PASSWORD_FILE} is not the database's; put both back from the same backup.`,
      );
    }
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
