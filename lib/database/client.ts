/** The database client. Only queries, commands, the seed and tests import it (lib/architecture.test.ts holds this). */
import net from "node:net";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { databaseUrl } from "@/lib/base/env";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";
import { translated, Unavailable } from "./unavailable";

/**
 * Connections of this process, beside the one that listens (features/assess/live/listener.ts): two processes stay below 20. Several
 * share one Postgres (100 by default). docs/operations.md states the same number.
 */
const POOL_SIZE = 8;

/** What queries accept: the client, or the transaction that a command runs in. */
export type Db = Prisma.TransactionClient;

/**
 * How long the database lets this process's statements go on, in milliseconds; 0 is without end. What is beyond is ended by the
 * database itself, so that it also ends when this process is frozen or cut off.
 */
type Limits = Readonly<{
  /** A transaction that waits for its process: it holds locks, at last the one of the audit log that every writer needs. */
  idleInTransaction: number;
  /** Waiting for another's lock: longer than the above, so that who waits for a frozen process goes on after it. */
  lock: number;
  statement: number;
  /** Prisma's transactions, the time between the statements included. */
  transaction: number;
  /** Nothing heard from the database since the last word to it: it, or the way to it, is frozen. */
  silence: number;
}>;

const REQUEST_LIMITS: Limits = {
  idleInTransaction: 10_000,
  lock: 12_000,
  statement: 20_000,
  transaction: 20_000,
  silence: 25_000,
};

/** For the start and the commands that look at everything: the sample, the figures of a whole organisation, the audit log. */
const WORK_LIMITS: Limits = {
  idleInTransaction: 60_000,
  lock: 120_000,
  statement: 10 * 60_000,
  transaction: 60_000,
  silence: 11 * 60_000,
};

/** A connection, and a place in the pool, must come within this time (milliseconds). */
const CONNECT_WITHIN_MS = 10_000;

/** Prisma's operations that store nothing. */
const READING = /^(find|count|aggregate|groupBy)/;

type Connected = { pool: pg.Pool; client: PrismaClient };

const shared = globalThis as { tenetDatabase?: Connected; tenetLimits?: Limits };

/** Ends the connection when the database says nothing for too long: what waits for an answer then fails, and is told so. */
function endInSilence(client: pg.PoolClient, afterMs: number): void {
  const connection: unknown = Reflect.get(client, "connection");
  const stream: unknown = typeof connection === "object" && connection ? Reflect.get(connection, "stream") : null;
  if (!(stream instanceof net.Socket)) throw new Error("pg.Client has no socket to watch any more");
  const silent = Object.assign(new Error("no answer within the time allowed"), { code: "ETIMEDOUT" });
  stream.setTimeout(afterMs, () => stream.destroy(silent));
}

function connect(): Connected {
  const limits = shared.tenetLimits ?? REQUEST_LIMITS;
  const pool = new pg.Pool({
    connectionString: databaseUrl(),
    max: POOL_SIZE,
    application_name: "tenet",
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    // A statement instead of start-up parameters, which poolers of connections refuse.
    onConnect: async (client) => {
      await client.query(`SET statement_timeout = ${limits.statement}; SET lock_timeout = ${limits.lock};
        SET idle_in_transaction_session_timeout = ${limits.idleInTransaction}; SET tcp_user_timeout = ${limits.lock}`);
    },
  });
  pool.on("connect", (client) => {
    endInSilence(client, limits.silence);
    // Between the pool's hands and those of whoever waited for it a connection has no listener, and its end in the same
    // packet as the answer before would end the process. The next statement on it fails anyway.
    client.on("error", () => undefined);
  });
  // An idle connection that the database closes is replaced at the next use; unheard, the event would end the process.
  pool.on("error", () => undefined);
  const transactionOptions = { maxWait: CONNECT_WITHIN_MS, timeout: limits.transaction };
  const plain = new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions });
  const client = plain.$extends({
    query: {
      $allOperations: async ({ operation, args, query }) => {
        try {
          return await query(args);
        } catch (error) {
          throw translated(error, READING.test(operation));
        }
      },
    },
  });
  // What the extension adds is in how it fails, not in its type.
  return { pool, client: client as unknown as PrismaClient };
}

/** Lets this process's database work take the time that a start and its commands need, until {@link disconnect}. */
export async function allowLongWork(): Promise<void> {
  await disconnect();
  shared.tenetLimits = WORK_LIMITS;
}

/** Connected at first use, so that `next build` needs no database. */
function connected(): Connected {
  shared.tenetDatabase ??= connect();
  return shared.tenetDatabase;
}

/** The client of this process. */
export const database = (): PrismaClient => connected().client;

/**
 * Runs one statement as a transaction of its own and returns its rows, past Prisma but on its connections: for what every
 * request or save does, where Prisma takes longer than the database. A `date` comes as a Date in local time: select it as
 * a timestamptz.
 */
export async function runStatement<R extends pg.QueryResultRow>(statement: Prisma.Sql): Promise<R[]> {
  try {
    return (await connected().pool.query<R>(statement.text, statement.values)).rows;
  } catch (error) {
    throw translated(error, /^\s*SELECT\b/.test(statement.sql));
  }
}

/**
 * The time by the database's clock. Whatever ends or waits goes by it: several servers use one database, and their own clocks
 * differ.
 */
export async function databaseTime(db: Db = database()): Promise<Date> {
  const [row] = await db.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS "now"`;
  if (!row) throw new Error("The database does not tell the time");
  return row.now;
}

/** Runs `work` in one transaction: all of it is stored, or nothing. */
export async function transaction<T>(work: (db: Db) => Promise<T>): Promise<T> {
  let isWorkDone = false;
  try {
    return await database().$transaction(async (db) => {
      const result = await work(db);
      isWorkDone = true;
      return result;
    });
  } catch (error) {
    const why = translated(error);
    // Before its COMMIT was sent, a transaction whose connection is lost has stored nothing.
    if (why instanceof Unavailable && why.isUncertain && !isWorkDone) throw new Unavailable(false, why.cause);
    throw why;
  }
}

/** How a command comes by its transaction: one of its own, or the caller's, which then stores more in the same one. */
export type Transact = typeof transaction;

/** Closes the connections; the next use connects anew. */
export async function disconnect(): Promise<void> {
  const closing = shared.tenetDatabase;
  delete shared.tenetDatabase;
  delete shared.tenetLimits;
  await closing?.client.$disconnect();
  await closing?.pool.end();
}
