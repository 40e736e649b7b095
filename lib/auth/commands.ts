import type { z } from "zod";
import { AppError } from "@/lib/base/errors";
import { type Db, database, databaseTime, transaction } from "@/lib/database/client";
import { attemptPassword } from "./attempt";
import { accountActions } from "./audit.rules";
import { revokeHandedOut, revokeLinksTo } from "./handed-out.commands";
import { hashPassword, requireUncommon } from "./password";
import { listOrganizations } from "./queries";
import { type changePasswordSchema, credentialsSchema } from "./schema";
import { hashSecret, newSecret } from "./secrets";
import { ABSOLUTE_MS } from "./session-rules";
import { recordForUser } from "./user-events.commands";

/** Somebody signed in, whatever the organisation: for the account's own matters. */
export type SignedIn = { userId: string; userName: string; email: string; sessionId: string; address: string | null };

/** Where a request comes from. `earlier` is the secret of the session that this browser still has, if any. */
type From = { address: string | null; userAgent: string | null; earlier?: string | null };

/** Why a session is over whose browser has signed in again. */
const REPLACED = "signed in again";

/** The row of a session, for a user whose identity is proven, by password or otherwise; returns the secret of its cookie. */
async function openSession(user: { id: string; name: string }, from: From, now: Date): Promise<string> {
  const secret = newSecret();
  await transaction(async (db) => {
    const session = await db.session.create({
      data: {
        secretHash: hashSecret(secret),
        userId: user.id,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + ABSOLUTE_MS),
        address: from.address,
        userAgent: from.userAgent?.slice(0, 300) ?? null,
      },
    });
    await recordForUser(
      db,
      { ...user, address: from.address },
      { action: accountActions["session.opened"], subjectId: session.id },
    );
  });
  return secret;
}

/**
 * Checks e-mail address and password and opens a session. Returns the secret for the cookie. Throws `throttled`, or
 * `unauthenticated` with one text for every reason, so that nobody learns which accounts exist.
 */
export async function signIn(
  input: unknown,
  from: From,
): Promise<{ userId: string; userName: string; secret: string }> {
  const wrong = new AppError(
    "unauthenticated",
    "The e-mail address or the password is not right. Check both and try again.",
  );
  const parsed = credentialsSchema.safeParse(input);
  if (!parsed.success) throw wrong;
  const { email, password } = parsed.data;
  const user = await attemptPassword({ email, password, address: from.address }, () =>
    database().user.findFirst({
      where: { email, memberships: { some: { disabledAt: null } } },
      select: { id: true, name: true, passwordHash: true },
    }),
  );
  if (!user) throw wrong;
  const secret = await openSession(user, from, await databaseTime());
  // The browser forgets its cookie, so nobody could sign out of that session any more.
  if (from.earlier) await endSession(from.earlier, REPLACED);
  return { userId: user.id, userName: user.name, secret };
}

/** Ends the session of a cookie's secret, if there is one: signing out, or signing in again in the same browser. */
export async function endSession(secret: string, endReason = "signed out"): Promise<void> {
  await transaction(async (db) => {
    const session = await db.session.findUnique({ where: { secretHash: hashSecret(secret) }, include: { user: true } });
    if (!session || session.endedAt) return;
    await db.session.update({ where: { id: session.id }, data: { endedAt: new Date(), endReason } });
    await recordForUser(
      db,
      { id: session.userId, name: session.user.name, address: session.address },
      {
        action: accountActions["session.ended"],
        subjectId: session.id,
        after: endReason === REPLACED ? { isReplaced: true } : null,
      },
    );
  });
}

/** Ends every open session of a user, in the caller's transaction; `except` spares one. Returns how many. */
export async function endSessions(db: Db, userId: string, reason: string, except?: string): Promise<number> {
  const ended = await db.session.updateMany({
    where: { userId, endedAt: null, ...(except ? { id: { not: except } } : {}) },
    data: { endedAt: new Date(), endReason: reason },
  });
  return ended.count;
}

/** Signs out everywhere, this session included, and revokes what the account has handed out. */
export async function endAllSessions(who: SignedIn): Promise<void> {
  await transaction(async (db) => {
    const count = await endSessions(db, who.userId, "signed out everywhere");
    const revokedIn = await revokeHandedOut(db, { userId: who.userId });
    await recordForUser(db, { id: who.userId, name: who.userName, address: who.address }, (organizationId) => ({
      action: accountActions["session.ended_all"],
      subjectId: who.userId,
      after: { count, ...revokedIn(organizationId) },
    }));
  });
}

/** What whoever guesses knows of an account. */
export async function knownOf(user: { id: string; name: string; email: string }): Promise<string[]> {
  const organizations = await listOrganizations(user.id);
  return [user.name, user.email, ...organizations.map(({ name }) => name)];
}

/** Throws `invalid` naming `field` unless `password` is the account's present one. Counts as an attempt to sign in. */
export async function requireOwnPassword(
  { userId, address }: Pick<SignedIn, "userId" | "address">,
  password: string,
  field: string,
): Promise<{ id: string; name: string; email: string }> {
  const user = await database().user.findUniqueOrThrow({
    where: { id: userId },
    select: { id: true, name: true, email: true, passwordHash: true },
  });
  const trial = { email: user.email, password, address, isSignedIn: true };
  if (!(await attemptPassword(trial, async () => user))) {
    const message = "is not your present password";
    throw new AppError("invalid", `That ${message}. Nothing was changed.`, { errors: [{ path: field, message }] });
  }
  return user;
}

/**
 * Changes one's own password; every other session ends, and so do password links to the account. `isRevoking` also
 * revokes what the account has handed out. Throws `invalid` naming the field.
 */
export async function changePassword(
  who: SignedIn,
  input: z.infer<typeof changePasswordSchema>,
  isRevoking: boolean,
): Promise<void> {
  const user = await requireOwnPassword(who, input.currentPassword, "currentPassword");
  requireUncommon(input.newPassword, await knownOf(user), "newPassword");
  const passwordHash = await hashPassword(input.newPassword);
  await transaction(async (db) => {
    await db.user.update({ where: { id: user.id }, data: { passwordHash, passwordChangedAt: new Date() } });
    const count = await endSessions(db, user.id, "password changed", who.sessionId);
    const revokedIn = isRevoking ? await revokeHandedOut(db, { userId: who.userId }) : null;
    if (!revokedIn) await revokeLinksTo(db, { userId: who.userId });
    await recordForUser(db, { id: user.id, name: user.name, address: who.address }, (organizationId) => ({
      action: accountActions["user.password_changed"],
      subjectId: user.id,
      after: { otherSessionsEnded: count, ...revokedIn?.(organizationId) },
    }));
  });
}

/** Switches the questionnaire's single-key shortcuts on or off for oneself (WCAG 2.1.4). */
export async function setShortcuts(who: SignedIn, enabled: boolean): Promise<void> {
  await transaction(async (db) => {
    await db.user.update({ where: { id: who.userId }, data: { shortcutsEnabled: enabled } });
    await recordForUser(
      db,
      { id: who.userId, name: who.userName, address: who.address },
      { action: accountActions["user.shortcuts_changed"], subjectId: who.userId, after: { enabled } },
    );
  });
}
