import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { hashSecret } from "@/lib/auth/secrets";
import { type Db, database, databaseTime } from "@/lib/database/client";
import { linkGone, mayMakerAssign } from "./queries";
import type { PasswordLinkDto } from "./schema";

/** Links for a new password that still work, newest first, at most 200. */
export async function listPasswordLinks(actor: Actor): Promise<PasswordLinkDto[]> {
  requireAllowed(actor, "member.read");
  const name = { select: { name: true } };
  const rows = await database().passwordReset.findMany({
    where: {
      organizationId: actor.organizationId,
      usedAt: null,
      revokedAt: null,
      expiresAt: { gt: await databaseTime() },
    },
    select: {
      id: true,
      expiresAt: true,
      member: { select: { role: true, user: name } },
      createdBy: { select: { user: name } },
    },
    orderBy: { createdAt: "desc" },
    take: 200,
  });
  return rows.map(({ id, expiresAt, member, createdBy }) => ({
    id,
    name: member.user.name,
    role: member.role,
    createdBy: createdBy.user.name,
    expiresAt: expiresAt.toISOString(),
  }));
}

/** Does the account belong to an organisation beside this one? Then no one here may get at it. */
export async function isMemberElsewhere(db: Db, userId: string, organizationId: string): Promise<boolean> {
  return (await db.membership.count({ where: { userId, NOT: { organizationId } } })) > 0;
}

/**
 * Whose password an open reset link changes. Throws `not_found`, also when its maker could not make it any more: what they
 * may do now decides, and what the account is now.
 */
export async function getPasswordReset(token: string, db: Db = database()) {
  const row = await db.passwordReset.findUnique({
    where: { tokenHash: hashSecret(token) },
    select: {
      organizationId: true,
      id: true,
      expiresAt: true,
      usedAt: true,
      revokedAt: true,
      createdById: true,
      member: { select: { role: true, user: { select: { id: true, name: true, email: true } } } },
    },
  });
  if (!row || row.usedAt || row.revokedAt || row.expiresAt <= (await databaseTime(db))) throw linkGone();
  const { organizationId, id, expiresAt, member } = row;
  if (!(await mayMakerAssign(db, row, member.role))) throw linkGone();
  if (await isMemberElsewhere(db, member.user.id, organizationId)) throw linkGone();
  return { organizationId, id, expiresAt, user: member.user };
}
