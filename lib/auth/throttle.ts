/** Growing delay after failed sign-ins, per account and per address, shared by all server processes. */
import { createHash } from "node:crypto";
import { AppError } from "@/lib/base/errors";
import { database, databaseTime } from "@/lib/database/client";
import { delaySeconds, FORGET_FAILURES_MS, FREE_FAILURES, KNOWN_NETWORK_MS, networkOf } from "./session-rules";

/** `waits` is what to say on the console if the attempt fails: with it, waiting begins. */
export type Attempt = { accountKey: string; addressKey: string | null; waits: readonly string[] };

const keyOf = (kind: "account" | "address", value: string) =>
  `${kind}:${createHash("sha256").update(value).digest("hex")}`;

type Row = { failures: number; blockedUntil: Date | null };

/**
 * Counts the attempt before the password is looked at, so that parallel guesses cannot slip past the count. True if it is
 * the one with which waiting begins. Throws `throttled` when the key must still wait; a refused attempt does not lengthen
 * the wait.
 */
async function count(key: string, free: number, now: Date): Promise<boolean> {
  const forgotten = new Date(now.getTime() - FORGET_FAILURES_MS);
  const delays = Array.from({ length: 12 }, (_, i) => delaySeconds(free + i, free));
  const rows = await database().$queryRaw<Row[]>`
    INSERT INTO "SignInThrottle" AS t ("key", "failures", "blockedUntil", "updatedAt") VALUES (${key}, 1, NULL, ${now})
    ON CONFLICT ("key") DO UPDATE SET
      "failures" = CASE WHEN t."updatedAt" < ${forgotten} THEN 1 ELSE t."failures" + 1 END,
      "blockedUntil" = CASE WHEN t."updatedAt" < ${forgotten} OR t."failures" + 1 < ${free} THEN NULL
        ELSE ${now}::timestamptz + make_interval(secs => (${delays}::int[])[LEAST(t."failures" + 2 - ${free}, 12)]) END,
      "updatedAt" = ${now}
    WHERE t."blockedUntil" IS NULL OR t."blockedUntil" <= ${now}
    RETURNING "failures", "blockedUntil"`;
  if (rows[0]) return rows[0].failures === free;
  const blocked = await database().signInThrottle.findUnique({ where: { key }, select: { blockedUntil: true } });
  const seconds = Math.max(1, Math.ceil(((blocked?.blockedUntil?.getTime() ?? 0) - now.getTime()) / 1000));
  throw new AppError("throttled", `Too many attempts. Wait ${seconds} s, then try again.`, { retryAfter: seconds });
}

/**
 * Has this account signed in from this network within the last weeks? Then the failures of others there do not hold it up:
 * twenty anonymous requests would else lock a whole building out. Its own failures count as ever.
 */
async function isKnownNetwork(email: string, address: string): Promise<boolean> {
  const rows = await database().$queryRaw<{ address: string }[]>`
    SELECT DISTINCT s."address" FROM "Session" s JOIN "User" u ON u."id" = s."userId"
    WHERE u."email" = ${email} AND s."address" IS NOT NULL
      AND s."createdAt" > now() - make_interval(secs => ${KNOWN_NETWORK_MS / 1000})
    LIMIT 1000`;
  return rows.some((row) => networkOf(row.address) === networkOf(address));
}

/** Registers an attempt to sign in as `email` from `address`. Throws `throttled` with the seconds to wait. */
export async function beginAttempt(email: string, address: string | null): Promise<Attempt> {
  const now = await databaseTime();
  const isCounted = address !== null && !(await isKnownNetwork(email, address));
  const addressKey = isCounted ? keyOf("address", networkOf(address)) : null;
  const keys = { accountKey: keyOf("account", email), addressKey };
  const isAddressFull = keys.addressKey !== null && (await count(keys.addressKey, FREE_FAILURES.address, now));
  const isAccountFull = await count(keys.accountKey, FREE_FAILURES.account, now);
  const from = address ?? "an unknown address";
  const waits = [
    ...(isAddressFull ? [`Sign-in: ${from} has to wait now, after ${FREE_FAILURES.address} failures.`] : []),
    ...(isAccountFull
      ? [`Sign-in: ${email} has to wait now, after ${FREE_FAILURES.account} failures, the last from ${from}.`]
      : []),
  ];
  return { ...keys, waits };
}

/**
 * The attempt was right: the account's failures are forgotten, the address loses this one alone (else somebody could
 * wash an address clean with an account of their own).
 */
export async function endAttempt(attempt: Attempt): Promise<void> {
  await database().signInThrottle.deleteMany({ where: { key: attempt.accountKey } });
  if (!attempt.addressKey) return;
  await database().$executeRaw`UPDATE "SignInThrottle"
    SET "failures" = GREATEST("failures" - 1, 0), "blockedUntil" = NULL WHERE "key" = ${attempt.addressKey}`;
}
