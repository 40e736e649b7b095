import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { recordEvent } from "@/lib/audit/commands";
import { endSessions, knownOf, type SignedIn } from "@/lib/auth/commands";
import { holdRights, revokeHandedOut, revokeLinksTo } from "@/lib/auth/handed-out.commands";
import { hashPassword, requireUncommon } from "@/lib/auth/password";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import { INVITATION_MS } from "@/lib/auth/session-rules";
import { recordForUser } from "@/lib/auth/user-events.commands";
import { AppError, notFound } from "@/lib/base/errors";
import { isId } from "@/lib/base/ids";
import { databaseTime, transaction } from "@/lib/database/client";
import { requireAssignable, requireManageable } from "./commands";
import { getPasswordReset, isMemberElsewhere } from "./password-reset.queries";
import { passwordResetActions } from "./password-reset-audit.rules";
import { getMember } from "./queries";
import type { resetPasswordSchema } from "./schema";

/**
 * Makes a one-time link with which another member chooses a new password; earlier ones stop working, and the member is told
 * at their next sign-in. Refused for oneself, because a stolen session could keep the account so; for a role that the actor
 * could not give; and for somebody who also belongs to another organisation.
 */
export async function createPasswordReset(actor: Actor, userId: string): Promise<{ token: string }> {
  const member = await getMember(actor, userId);
  requireAllowed(actor, "member.write");
  if (userId === actor.userId)
    throw new AppError(
      "forbidden",
      "You cannot make a password link for yourself. Change your password under Account.",
    );
  requireAssignable(actor, member.role);
  if (member.disabled) throw new AppError("conflict", "The access of this person is closed. Reopen it first.");
  const token = newSecret();
  const { organizationId } = actor;
  return transaction(async (db) => {
    await holdRights(db, actor);
    if (await isMemberElsewhere(db, userId, organizationId))
      throw new AppError(
        "conflict",
        "This person also belongs to another organisation, so nobody here can reset the password.",
      );
    await revokeLinksTo(db, { userId, organizationId });
    await db.passwordReset.create({
      data: {
        organizationId,
        tokenHash: hashSecret(token),
        userId,
        createdById: actor.userId,
        expiresAt: new Date((await databaseTime(db)).getTime() + INVITATION_MS),
      },
    });
    await recordEvent(db, actor, { action: passwordResetActions["password_reset.created"], subjectId: userId });
    return { token };
  });
}

/** Revokes an open password link; that of an owner only an owner. Throws `not_found`. */
export async function revokePasswordLink(actor: Actor, id: string): Promise<void> {
  requireAllowed(actor, "member.write");
  await transaction(async (db) => {
    const where = { organizationId: actor.organizationId, id, usedAt: null, revokedAt: null };
    const select = { userId: true, member: { select: { role: true } } };
    const open = isId(id) ? await db.passwordReset.findFirst({ where, select }) : null;
    if (!open) throw notFound("This password link");
    requireManageable(actor, open.member.role);
    // It may have been used since it was read.
    const changed = await db.passwordReset.updateMany({ where, data: { revokedAt: new Date() } });
    if (changed.count === 0) throw notFound("This password link");
    await recordEvent(db, actor, { action: passwordResetActions["password_reset.revoked"], subjectId: open.userId });
  });
}

/**
 * Sets the new password of a reset link. Every session of the account ends, and what it has handed out is revoked. Throws
 * `not_found` or `invalid`.
 */
export async function resetPassword(
  token: string,
  input: z.infer<typeof resetPasswordSchema>,
  address: string | null,
): Promise<void> {
  const { user } = await getPasswordReset(token);
  requireUncommon(input.password, await knownOf(user), "password");
  const passwordHash = await hashPassword(input.password);
  await transaction(async (db) => {
    await db.$queryRaw`SELECT "id" FROM "PasswordReset" WHERE "tokenHash" = ${hashSecret(token)} FOR UPDATE`;
    const { organizationId, id } = await getPasswordReset(token, db);
    const where = { organizationId_id: { organizationId, id } };
    await db.passwordReset.update({ where, data: { usedAt: new Date() } });
    await db.user.update({ where: { id: user.id }, data: { passwordHash, passwordChangedAt: new Date() } });
    const count = await endSessions(db, user.id, "password reset");
    const revokedIn = await revokeHandedOut(db, { userId: user.id });
    await recordForUser(db, { id: user.id, name: user.name, address }, (inOrganization) => ({
      action: passwordResetActions["user.password_reset"],
      subjectId: user.id,
      after: { count, ...revokedIn(inOrganization) },
    }));
  });
}

/** Notes that somebody knows of the password links that were made for them: they are not told again. */
export async function confirmPasswordLinks(who: SignedIn): Promise<void> {
  await transaction(async (db) => {
    const told = await db.passwordReset.updateManyAndReturn({
      where: { userId: who.userId, seenAt: null },
      data: { seenAt: new Date() },
      select: { organizationId: true },
    });
    for (const organizationId of [...new Set(told.map((link) => link.organizationId))].sort())
      await recordEvent(
        db,
        { kind: "user", organizationId, userId: who.userId, userName: who.userName, address: who.address },
        { action: passwordResetActions["password_reset.seen"], subjectId: who.userId },
      );
  });
}
