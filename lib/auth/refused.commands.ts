/** Refused sign-ins leave a trace in the audit log. */
import { database, transaction } from "@/lib/database/client";
import { accountActions } from "./audit.rules";
import { REFUSED_EVERY_MS } from "./session-rules";
import { recordAboutUser } from "./user-events.commands";

/**
 * Records that somebody was refused who tried to sign in as `email`, in the chains of the account's organisations; at most
 * once a minute for each account, by all server processes together. An unknown address leaves no event.
 */
export async function recordRefusedSignIn(email: string, address: string | null): Promise<void> {
  const user = await database().user.findUnique({ where: { email }, select: { id: true, name: true } });
  if (!user) return;
  await transaction(async (db) => {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`session.refused ${user.id}`}, 0))`;
    const [recent] = await db.$queryRaw<{ found: boolean }[]>`
      SELECT EXISTS (
        SELECT FROM "Membership" m JOIN "AuditEvent" e ON e."organizationId" = m."organizationId"
          AND e."subjectType" = 'user' AND e."subjectId" = ${user.id} AND e."action" = 'session.refused'
        WHERE m."userId" = ${user.id}::uuid AND e."at" > now() - make_interval(secs => ${REFUSED_EVERY_MS / 1000})
      ) AS "found"`;
    if (recent?.found) return;
    const what = { action: accountActions["session.refused"], subjectId: user.id };
    await recordAboutUser(db, { ...user, address }, what);
  });
}

/** The answer is out by then: recording takes time for known accounts alone, and must not tell which accounts exist. */
const AFTER_ANSWER_MS = 300;
/** E-mail addresses that this process remembers having noted, so that guessing does not cost a transaction each time. */
const MAX_NOTED = 10_000;

const noted = new Map<string, number>();

/** Has {@link recordRefusedSignIn} done in a moment, once the caller has answered. */
export function noteRefusedSignIn(email: string, address: string | null): void {
  const now = Date.now();
  const last = noted.get(email);
  if (last !== undefined && now - last < REFUSED_EVERY_MS) return;
  noted.delete(email);
  noted.set(email, now);
  const oldest = noted.size > MAX_NOTED ? noted.keys().next().value : undefined;
  if (oldest !== undefined) noted.delete(oldest);
  const timer = setTimeout(() => {
    recordRefusedSignIn(email, address).catch((error: unknown) =>
      console.warn("A refused sign-in could not be recorded in the audit log.", error),
    );
  }, AFTER_ANSWER_MS);
  timer.unref();
}
