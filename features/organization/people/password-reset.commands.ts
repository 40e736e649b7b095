import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { recordEvent } from "@/lib/audit/commands";
import { endSessions, knownOf } from "@/lib/auth/commands";
import { hashPassword, requireUncommon } from "@/lib/auth/password";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import { INVITATION_MS } from "@/lib/auth/session-rules";
import { recordForUser } from "@/lib/auth/user-events.commands";
import { AppError } from "@/lib/base/errors";
import { transaction } from "@/lib/database/client";
import { requireAssignable } from "./commands";
import { passwordResetActions } from "./password-reset-audit.rules";
import { getMember, getPasswordReset } from "./queries";
import type { resetPasswordSchema } from "./schema";

/**
 * Makes a one-time link with which a member chooses a new password. Refused for somebody who also belongs to another
 * organisation: an admin here must not get at an account that counts there.
 */
export async function createPasswordReset(actor: Actor, userId: string): Promise<{ token: string }> {
  const member = await getMember(actor, userId);
  requireAllowed(actor, "member.write");
  requireAssignable(actor, member.role);
  const token = newSecret();
  return transaction(async (db) => {
    if ((await db.membership.count({ where: { userId, NOT: { organizationId: actor.organizationId } } })) > 0)
      throw new AppError(
        "conflict",
        "This person also belongs to another organisation, so nobody here can reset the password.",
      );
    await db.passwordReset.updateMany({ where: { userId, usedAt: null }, data: { usedAt: new Date() } });
    await db.passwordReset.create({
      data: {
        tokenHash: hashSecret(token),
        userId,
        createdById: actor.userId,
        expiresAt: new Date(Date.now() + INVITATION_MS),
      },
    });
    await recordEvent(db, actor, { action: passwordResetActions["password_reset.created"], subjectId: userId });
    return { token };
  });
}

/** Sets the new password of a reset link; every session of the account ends. Throws `not_found` or `invalid`. */
export async function resetPassword(
  token: string,
  input: z.infer<typeof resetPasswordSchema>,
  address: string | null,
): Promise<void> {
  const { user } = await getPasswordReset(token);
  requireUncommon(input.password, await knownOf(user), "password");
  const passwordHash = await hashPassword(input.password);
  await transaction(async (db) => {
    await db.$queryRaw`SELECT "tokenHash" FROM "PasswordReset" WHERE "tokenHash" = ${hashSecret(token)} FOR UPDATE`;
    const reset = await getPasswordReset(token, db);
    await db.passwordReset.update({ where: { tokenHash: reset.tokenHash }, data: { usedAt: new Date() } });
    await db.user.update({ where: { id: user.id }, data: { passwordHash, passwordChangedAt: new Date() } });
    await endSessions(db, user.id, "password reset");
    await recordForUser(
      db,
      { id: user.id, name: user.name, address },
      { action: passwordResetActions["user.password_reset"], subjectId: user.id },
    );
  });
}
