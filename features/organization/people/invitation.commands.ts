import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { recordEvent } from "@/lib/audit/commands";
import { attemptPassword } from "@/lib/auth/attempt";
import { holdRights } from "@/lib/auth/handed-out.commands";
import { hashPassword, requireUncommon } from "@/lib/auth/password";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import { INVITATION_MS } from "@/lib/auth/session-rules";
import { AppError, notFound } from "@/lib/base/errors";
import { isId } from "@/lib/base/ids";
import { type Db, database, databaseTime, transaction } from "@/lib/database/client";
import { replaceScopes, requireAssignable, requireManageable, requireScopes } from "./commands";
import { invitationActions } from "./invitation-audit.rules";
import { getInvitation } from "./queries";
import type { acceptInvitationSchema, inviteSchema, ScopeDto } from "./schema";

/** Invites somebody. The link's token is returned this once and kept only as a hash; it works for seven days. */
export async function inviteMember(
  actor: Actor,
  input: z.infer<typeof inviteSchema>,
): Promise<{ id: string; token: string }> {
  requireAllowed(actor, "member.write");
  requireAssignable(actor, input.role);
  const token = newSecret();
  return transaction(async (db) => {
    await holdRights(db, actor);
    await requireScopes(db, actor.organizationId, input.scopes);
    const member = await db.membership.count({
      where: { organizationId: actor.organizationId, user: { email: input.email } },
    });
    if (member > 0) {
      const message = "belongs to somebody who is already a member";
      throw new AppError("invalid", `The e-mail address ${message}.`, { errors: [{ path: "email", message }] });
    }
    const row = await db.invitation.create({
      data: {
        ...input,
        organizationId: actor.organizationId,
        tokenHash: hashSecret(token),
        createdById: actor.userId,
        expiresAt: new Date((await databaseTime(db)).getTime() + INVITATION_MS),
      },
    });
    await recordEvent(db, actor, {
      action: invitationActions["invitation.created"],
      subjectId: row.id,
      after: { email: input.email, name: input.name, role: input.role, scopes: input.scopes },
    });
    return { id: row.id, token };
  });
}

/** Withdraws an open invitation; that of an owner only an owner. Throws `not_found`. */
export async function revokeInvitation(actor: Actor, id: string): Promise<void> {
  requireAllowed(actor, "member.write");
  await transaction(async (db) => {
    const where = { organizationId: actor.organizationId, id, acceptedAt: null, revokedAt: null };
    const open = isId(id) ? await db.invitation.findFirst({ where, select: { role: true } }) : null;
    if (!open) throw notFound("This invitation");
    requireManageable(actor, open.role);
    // It may have been accepted since it was read.
    const changed = await db.invitation.updateMany({ where, data: { revokedAt: new Date() } });
    if (changed.count === 0) throw notFound("This invitation");
    await recordEvent(db, actor, { action: invitationActions["invitation.revoked"], subjectId: id });
  });
}

type Invited = Pick<Awaited<ReturnType<typeof getInvitation>>, "email" | "organization">;

async function accountFor(
  { email, organization }: Invited,
  input: z.infer<typeof acceptInvitationSchema>,
  address: string | null,
) {
  const user = await database().user.findUnique({ where: { email } });
  if (!user) {
    requireUncommon(input.password, [input.name, email, organization.name], "password");
    return { id: null, name: input.name, passwordHash: await hashPassword(input.password) };
  }
  if (!(await attemptPassword({ email, password: input.password, address }, async () => user))) {
    const message = "is not the one of your account; use the password that you sign in with";
    throw new AppError("invalid", `The password ${message}.`, { errors: [{ path: "password", message }] });
  }
  return user;
}

/** Throws `conflict` where another invitation for the address was accepted meanwhile, or earlier. */
async function requireNotJoined(db: Db, email: string, organization: { id: string; name: string }, isNew: boolean) {
  const user = await db.user.findUnique({
    where: { email },
    select: { memberships: { where: { organizationId: organization.id }, select: { role: true } } },
  });
  if (user && user.memberships.length > 0)
    throw new AppError(
      "conflict",
      `This e-mail address is a member of ${organization.name} already. Nothing was changed; sign in with its password.`,
    );
  if (user && isNew)
    throw new AppError(
      "conflict",
      "This e-mail address got an account meanwhile. Nothing was changed; open the link again and use its password.",
    );
}

/**
 * Accepts an invitation: makes the account (or, where the address has one, checks its password) and the membership.
 * Throws `not_found` for a used, withdrawn or expired link, `conflict` for somebody who is a member, `invalid` naming the
 * field.
 */
export async function acceptInvitation(
  token: string,
  input: z.infer<typeof acceptInvitationSchema>,
  address: string | null,
): Promise<{ slug: string; email: string }> {
  const invited = await getInvitation(token);
  const { email } = invited;
  const account = await accountFor(invited, input, address);
  return transaction(async (db) => {
    // All that the address has, of whichever organisation: of two that are accepted at once, the second sees the first.
    await db.$queryRaw`SELECT "id" FROM "Invitation" WHERE "email" = ${email} ORDER BY "id" FOR UPDATE`;
    const invitation = await getInvitation(token, db);
    const { organizationId } = invitation;
    await requireNotJoined(db, email, { id: organizationId, name: invitation.organization.name }, account.id === null);
    const user = account.id
      ? account
      : await db.user.create({ data: { email, name: account.name, passwordHash: account.passwordHash } });
    if (!user.id) throw new Error("The account has no id");
    await db.membership.create({ data: { organizationId, userId: user.id, role: invitation.role } });
    // Units may have been deleted since the invitation was written: what is gone is left out.
    const scopes = invitation.scopes as ScopeDto[];
    const units = await db.unit.findMany({
      where: { organizationId, id: { in: scopes.map((scope) => scope.unitId) } },
      select: { id: true },
    });
    const present = scopes.filter((scope) => units.some((unit) => unit.id === scope.unitId));
    await replaceScopes(db, { organizationId, userId: user.id }, present);
    await db.invitation.update({
      where: { organizationId_id: { organizationId, id: invitation.id } },
      data: { acceptedAt: new Date() },
    });
    await recordEvent(
      db,
      { kind: "user", organizationId, userId: user.id, userName: user.name, address },
      {
        action: invitationActions["member.joined"],
        subjectId: user.id,
        after: { name: user.name, email, role: invitation.role, scopes: present },
      },
    );
    return { slug: invitation.organization.slug, email };
  });
}
