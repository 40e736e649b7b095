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
    return query.mock.contexts.filter((client) => client instanceof pg.Client && client.database === database).length;
  } finally {
    query.mockRestore();
  }
}
