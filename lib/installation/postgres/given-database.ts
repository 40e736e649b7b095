import pg from "pg";
import { errorCode, StartFailure } from "@/lib/installation/failure";

const OLDEST = 150000;
const CONNECT_WITHIN_MS = 10_000;

/**
 * Sees that the PostgreSQL at DATABASE_URL can be reached and is recent enough (15). Throws {@link StartFailure} with the
 * reason; the password is never part of it.
 */
export async function checkGivenDatabase(url: string): Promise<void> {
  let client: pg.Client;
  try {
    client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
      query_timeout: CONNECT_WITHIN_MS,
    });
  } catch (error) {
    throw connectFailure(error, url);
  }
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ number: string; version: string }>(
      "SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS version",
    );
    for (const { number, version } of rows) requireRecent(Number(number), version);
  } catch (error) {
    throw connectFailure(error, url);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Throws {@link StartFailure} below PostgreSQL 15. `number` is server_version_num (150004 for 15.4). */
export function requireRecent(number: number, version: string): void {
  if (number >= OLDEST) return;
  throw new StartFailure(
    `The database at DATABASE_URL is PostgreSQL ${version}, and Tenet needs 15 or later; upgrade it, or name another.`,
  );
}

function connectFailure(error: unknown, url: string): unknown {
  if (error instanceof StartFailure) return error;
  const { hostname, port, pathname, username } = new URL(url);
  const place = `${hostname || "the local socket"}${port ? `:${port}` : ""}`;
  const reason = error instanceof Error ? error.message : String(error);
  const code = error instanceof AggregateError ? errorCode(error.errors[0]) : errorCode(error);
  switch (code) {
    case "28P01":
    case "28000":
      return new StartFailure(
        `The database at ${place} refuses the user ${decodeURIComponent(username)} with the password in DATABASE_URL; correct them there.`,
      );
    case "3D000":
      return new StartFailure(
        `There is no database ${decodeURIComponent(pathname.slice(1))} at ${place}; make it with CREATE DATABASE, or correct DATABASE_URL.`,
      );
    case "53300":
      return new StartFailure(`The database at ${place} takes no more connections; raise its max_connections.`);
    case "57P03":
      return new StartFailure(`The database at ${place} is still starting up; try again in a moment.`);
    default:
      return new StartFailure(
        `The database at ${place} can't be reached (${code ?? reason}); see that it runs and that DATABASE_URL names it rightly.`,
      );
  }
}
