// One PostgreSQL for all test files that want a database, with a migrated template to copy from.
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "@/lib/installation/migrations";
import { startThrowawayPostgres } from "@/lib/test/throwaway-postgres";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the test server's own database, and the name of the migrated template. */
    testServer: { url: string; template: string };
  }
}

const TEMPLATE = "template_tenet";

export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
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
  project.provide("testServer", { url, template: TEMPLATE });
  return postgres.remove;
}
