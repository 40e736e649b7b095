/** Invitations, password links and API tokens: what works without the session of the person who made it. */
import type { Actor } from "@/lib/access/actor";
import { AppError } from "@/lib/base/errors";
import type { Db } from "@/lib/database/client";
import type { Revoked } from "./handed-out.rules";

/** Whose: of one organisation, or of every one that they belong to. */
export type Whose = { readonly userId: string; readonly organizationId?: string };

/** How much was revoked in an organisation; each has its own log, which says nothing of the others. */
export type RevokedIn = (organizationId: string) => Revoked;

type Row = { organizationId: string };

/** Revokes the open links with which somebody's own password could be changed, in the caller's transaction. */
export async function revokeLinksTo(db: Db, { userId, organizationId }: Whose): Promise<void> {
  await db.passwordReset.updateMany({
    where: { userId, usedAt: null, revokedAt: null, ...(organizationId ? { organizationId } : {}) },
    data: { revokedAt: new Date() },
  });
}

/**
 * Revokes for good what somebody has handed out, in the caller's transaction: open invitations, open password links
 * (those to their own account too) and, unless `tokens` is false, API tokens.
 */
export async function revokeHandedOut(
  db: Db,
  { userId, organizationId }: Whose,
  { tokens = true }: { readonly tokens?: boolean } = {},
): Promise<RevokedIn> {
  const data = { revokedAt: new Date() };
  const open = { revokedAt: null, ...(organizationId ? { organizationId } : {}) };
  const select = { organizationId: true };
  const invitations: Row[] = await db.invitation.updateManyAndReturn({
    where: { ...open, createdById: userId, acceptedAt: null },
    data,
    select,
  });
  const links: Row[] = await db.passwordReset.updateManyAndReturn({
    where: { ...open, OR: [{ createdById: userId }, { userId }], usedAt: null },
    data,
    select,
  });
  const ofTokens: Row[] = tokens
    ? await db.apiToken.updateManyAndReturn({ where: { ...open, createdById: userId }, data, select })
    : [];
  const countIn = (rows: readonly Row[], id: string) => rows.filter((row) => row.organizationId === id).length;
  return (id) => ({
    invitationsRevoked: countIn(invitations, id),
    passwordLinksRevoked: countIn(links, id),
    tokensRevoked: countIn(ofTokens, id),
  });
}

/**
 * The actor's access and role stay as they are until the transaction ends. Called before something is handed out: made
 * beside a closing of the access it would come back to life when the access is opened again. Throws `forbidden`.
 */
export async function holdRights(db: Db, actor: Actor): Promise<void> {
  const [held] = await db.$queryRaw<{ role: string; isClosed: boolean }[]>`
    SELECT "role"::text AS "role", "disabledAt" IS NOT NULL AS "isClosed" FROM "Membership"
    WHERE "organizationId" = ${actor.organizationId}::uuid AND "userId" = ${actor.userId}::uuid FOR SHARE`;
  if (held?.role === actor.role && !held.isClosed) return;
  throw new AppError("forbidden", "Your role or access has just changed. Nothing was changed; load the page again.");
}
