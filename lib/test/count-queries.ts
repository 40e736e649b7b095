import pg from "pg";
import { vi } from "vitest";
import { databaseUrl } from "@/lib/base/env";

/** How many statements the file's database gets while `work` runs, however they are sent. */
export async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  const database = new URL(databaseUrl()).pathname.slice(1);
  const query = vi.spyOn(pg.Client.prototype, "query");
  try {
    await work();
    // A file that ran before in the same process may be closing what listens at its own database.
    const isOfFile = (client: unknown) => client instanceof pg.Client && client.database === database;
    // A connection that opens meanwhile is told its limits of time first.
    const isAsked = ([text]: unknown[]) => !String(text).startsWith("SET statement_timeout");
    return query.mock.calls.filter((call, i) => isOfFile(query.mock.contexts[i]) && isAsked(call)).length;
  } finally {
    query.mockRestore();
  }
}
