// What nobody needs any more is deleted when Tenet starts, and then once a day.
import pg from "pg";
import { FORGET_FAILURES_MS } from "@/lib/auth/session-rules";
import { databaseUrl, env } from "@/lib/base/env";
import { counted } from "@/lib/base/format";

const DAY_MS = 24 * 60 * 60_000;
/** After a failure, for example because the database was away. */
const AGAIN_MS = 10 * 60_000;

export type Forgotten = Readonly<{ sessions: number; throttles: number }>;

/**
 * Deletes sessions that have been over for `days`, with their network addresses and browsers, and what is left of failed
 * sign-ins that no longer count. Goes by the database's clock.
 */
export async function forgetOld(days: number): Promise<Forgotten> {
  const client = new pg.Client({ connectionString: databaseUrl(), application_name: "tenet retention" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const sessions = await client.query(
      `DELETE FROM "Session" WHERE LEAST("expiresAt", "endedAt") < now() - make_interval(days => $1)`,
      [days],
    );
    const throttles = await client.query(
      `DELETE FROM "SignInThrottle" WHERE "updatedAt" < now() - make_interval(secs => $1)`,
      [FORGET_FAILURES_MS / 1000],
    );
    return { sessions: sessions.rowCount ?? 0, throttles: throttles.rowCount ?? 0 };
  } finally {
    await client.end();
  }
}

async function forgetAndTell(): Promise<void> {
  const days = env.RETENTION_DAYS;
  const { sessions } = await forgetOld(days);
  if (sessions > 0) console.log(`Deleted ${counted(sessions, "session")} that ended more than ${days} days ago.`);
}

/** Deletes now, and once a day. Returns what ends it. */
export function watchRetention(): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const forget = async () => {
    const delay = await forgetAndTell().then(
      () => DAY_MS,
      (error: unknown) => {
        if (!isOver) console.warn("Deleting old sessions did not work. It is tried again in ten minutes.", error);
        return AGAIN_MS;
      },
    );
    if (!isOver) timer = setTimeout(forget, delay);
  };
  void forget();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
