import pg from "pg";
import { vi } from "vitest";

/** How many statements the database gets while `work` runs, however they are sent. */
export async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  try {
    await work();
    return query.mock.calls.length;
  } finally {
    query.mockRestore();
  }
}
