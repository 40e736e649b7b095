/** The database client. Only queries, commands, the seed and tests import it (lib/architecture.test.ts holds this). */
import { PrismaPg } from "@prisma/adapter-pg";
import { databaseUrl } from "@/lib/env";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";

/**
 * Connections of this process, beside the one that listens (lib/live/listener.ts): two processes stay below 20. Several
 * share one Postgres (100 by default). docs/operations.md states the same number.
 */
const POOL_SIZE = 8;

/** What queries accept: the client, or the transaction that a command runs in. */
export type Db = Prisma.TransactionClient;

const shared = globalThis as { tenetDatabase?: PrismaClient };

function connect(): PrismaClient {
  const adapter = new PrismaPg({ connectionString: databaseUrl(), max: POOL_SIZE, application_name: "tenet" });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 20_000 } });
}

/** The client of this process, connected at first use, so that `next build` needs no database. */
export function database(): PrismaClient {
  shared.tenetDatabase ??= connect();
  return shared.tenetDatabase;
}

/** Runs `work` in one transaction: all of it is stored, or nothing. */
export function transaction<T>(work: (db: Db) => Promise<T>): Promise<T> {
  return database().$transaction(work);
}

/** How a command comes by its transaction: one of its own, or the caller's, which then stores more in the same one. */
export type Transact = typeof transaction;

/** Closes the connections; the next use connects anew. */
export async function disconnect(): Promise<void> {
  await shared.tenetDatabase?.$disconnect();
  delete shared.tenetDatabase;
}
