/** The database client. Only queries, commands, the seed and tests import it (lib/architecture.test.ts holds this). */
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { databaseUrl } from "@/lib/base/env";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";

/**
 * Connections of this process, beside the one that listens (features/assess/live/listener.ts): two processes stay below 20. Several
 * share one Postgres (100 by default). docs/operations.md states the same number.
 */
const POOL_SIZE = 8;

/** What queries accept: the client, or the transaction that a command runs in. */
export type Db = Prisma.TransactionClient;

type Connected = { pool: pg.Pool; client: PrismaClient };

const shared = globalThis as { tenetDatabase?: Connected };

function connect(): Connected {
  const pool = new pg.Pool({ connectionString: databaseUrl(), max: POOL_SIZE, application_name: "tenet" });
  // An idle connection that the database closes is replaced at the next use; unheard, the event would end the process.
  pool.on("error", () => undefined);
  const adapter = new PrismaPg(pool);
  return { pool, client: new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 20_000 } }) };
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
  return (await connected().pool.query<R>(statement.text, statement.values)).rows;
}

/** Runs `work` in one transaction: all of it is stored, or nothing. */
export function transaction<T>(work: (db: Db) => Promise<T>): Promise<T> {
  return database().$transaction(work);
}

/** How a command comes by its transaction: one of its own, or the caller's, which then stores more in the same one. */
export type Transact = typeof transaction;

/** Closes the connections; the next use connects anew. */
export async function disconnect(): Promise<void> {
  const closing = shared.tenetDatabase;
  delete shared.tenetDatabase;
  await closing?.client.$disconnect();
  await closing?.pool.end();
}
