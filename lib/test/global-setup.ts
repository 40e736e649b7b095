// One PostgreSQL for all projects whose test files want a database, with a migrated template to copy from.
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "@/lib/installation/migrations/migrations";
import { startThrowawayPostgres } from "@/lib/test/throwaway-postgres";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the test server's own database, and the name of the migrated template. */
    testServer: { url: string; template: string };
  }
}

const TEMPLATE = "template_tenet";

type Server = { url: string; remove: () => Promise<void> };

async function startServer(): Promise<Server> {
  const postgres = await startThrowawayPostgres("tenet-test-");
  const url = postgres.url("postgres");
  try {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`CREATE DATABASE ${TEMPLATE}`);
    await client.end();
    await migrate(postgres.url(TEMPLATE));
  } catch (error) {
    await postgres.remove();
    throw error;
  }
  let removed: Promise<void> | undefined;
  return {
    url,
    remove: () => {
      removed ??= postgres.remove();
      return removed;
    },
  };
}

/** Each project loads this file anew. */
const shared = globalThis as { tenetTestServer?: Promise<Server> };

export default async function provideServer(project: TestProject): Promise<() => Promise<void>> {
  shared.tenetTestServer ??= startServer();
  const { url, remove } = await shared.tenetTestServer;
  project.provide("testServer", { url, template: TEMPLATE });
  return remove;
}
