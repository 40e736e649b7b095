import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { provideSettings } from "@/lib/base/env";

export type TestDatabase = Readonly<{ url: string; drop: () => Promise<void> }>;

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject("testServer").url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A database of its own, migrated (`isEmpty`: without any table). Only in files named `*.db.test.ts`. */
export async function createTestDatabase({ isEmpty = false } = {}): Promise<TestDatabase> {
  const { url, template } = inject("testServer");
  const name = `test_${randomBytes(8).toString("hex")}`;
  await onServer(isEmpty ? `CREATE DATABASE ${name}` : `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const address = new URL(url);
  address.pathname = `/${name}`;
  return { url: address.href, drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/**
 * Gives the test file a database of its own for as long as it runs, and a secret: `lib/database/client.ts` finds it. Call it once at
 * the top of a `*.db.test.ts` file, with `await`.
 */
export async function useTestDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  provideSettings({ DATABASE_URL: database.url, AUTH_SECRET: randomBytes(32).toString("base64url") });
  // What a file before this one left to be done later may have connected again, to a database that is gone.
  await (await import("@/lib/database/client")).disconnect();
  afterAll(async () => {
    // Closed first: a connection cut by the server would be reported as an error of the test.
    const [{ disconnect }, { closeLiveHub }] = await Promise.all([
      import("@/lib/database/client"),
      import("@/features/assess/live/hub"),
    ]);
    await closeLiveHub();
    await disconnect();
    await database.drop();
  });
  return database;
}
