import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { canManage, isLowered, type Role } from "@/lib/access/policy";
import { requireAllowed, whoHelps } from "@/lib/access/require-allowed";
import { recordEvent } from "@/lib/audit/commands";
import { endSessions } from "@/lib/auth/commands";
import { revokeHandedOut } from "@/lib/auth/handed-out.commands";
import { AppError } from "@/lib/base/errors";
import { requireVersion } from "@/lib/base/versions";
import { type Db, transaction } from "@/lib/database/client";
import { memberActions } from "./audit.rules";
import { canAssign } from "./policy";
import { getMember } from "./queries";
import type { MemberDto, ScopeDto, updateMemberSchema } from "./schema";

const forbidden = (message: string) => new AppError("forbidden", `${message} Nothing was changed.`);

/** Throws unless the actor's role may give `role`. */
export function requireAssignable(actor: Actor, role: Role): void {
  if (canAssign(actor.role, role)) return;
  throw forbidden(`The role ${role} has rights that yours lacks, so only an owner can give it or reset its password.`);
}

/** Throws unless the actor's role may take something away from a member, or from an invitation, with `role`. */
export function requireManageable(actor: Actor, role: Role): void {
  if (!canManage(actor.role, role)) throw forbidden("Only an owner can do this for an owner.");
}

/** Throws `invalid` unless every scope names a unit of the organisation. */
export async function requireScopes(db: Db, organizationId: string, scopes: readonly ScopeDto[]): Promise<void> {
  const ids = [...new Set(scopes.map((scope) => scope.unitId))];
  const known = await db.unit.count({ where: { organizationId, id: { in: ids } } });
  if (known === ids.length) return;
  const message = "names a unit that is not in this organisation";
  throw new AppError("invalid", `An assignment ${message}. Nothing was changed.`, {
    errors: [{ path: "scopes", message }],
  });
}

/** Stores what somebody is responsible for; a repeated assignment counts once. */
export async function replaceScopes(
  db: Db,
  member: { organizationId: string; userId: string },
  scopes: readonly ScopeDto[],
): Promise<void> {
  const unique = [...new Map(scopes.map((scope) => [`${scope.unitId} ${scope.pillar}`, scope])).values()];
  await db.memberScope.deleteMany({ where: member });
  await db.memberScope.createMany({ data: unique.map((scope) => ({ ...member, ...scope })) });
}

async function requireAnotherOwner(db: Db, actor: Actor, userId: string): Promise<void> {
  // Locks the owners, so that two owners cannot remove each other at the same moment.
  const owners = await db.$queryRaw<{ userId: string }[]>`SELECT "userId" FROM "Membership"
    WHERE "organizationId" = ${actor.organizationId}::uuid AND "role" = 'owner' AND "disabledAt" IS NULL FOR UPDATE`;
  if (!owners.some((owner) => owner.userId !== userId))
    throw new AppError("conflict", "This is the only owner. Make somebody else owner first; nothing was changed.");
}

/**
 * Changes role, assignments or access of another member. Taking access away or lowering the role ends the member's sessions
 * and revokes what they have handed out: their invitations and password links, without access also their tokens.
 * Throws `stale` with the stored member, `conflict` for the last owner.
 */
export async function updateMember(
  actor: Actor,
  userId: string,
  version: number | null,
  input: z.infer<typeof updateMemberSchema>,
): Promise<MemberDto> {
  await getMember(actor, userId);
  requireAllowed(actor, "member.write");
  return transaction(async (db) => {
    const key = { organizationId: actor.organizationId, userId };
    const seen = await getMember(actor, userId, db);
    if (userId === actor.userId) throw forbidden(`You cannot change your own role or access. ${whoHelps(actor)}`);
    requireManageable(actor, seen.role);
    const role = input.role ?? seen.role;
    const isReopened = seen.disabled && input.disabled === false;
    if (role !== seen.role || isReopened) requireAssignable(actor, role);
    const losesOwner = seen.role === "owner" && (input.disabled === true || role !== "owner");
    if (losesOwner) await requireAnotherOwner(db, actor, userId);
    requireVersion(version, seen.version, seen);
    // The version in the where-clause: somebody else may have changed the member since it was read above.
    const changed = await db.membership.updateMany({
      where: { ...key, version: seen.version },
      data: {
        version: { increment: 1 },
        ...(input.role === undefined ? {} : { role: input.role }),
        ...(input.disabled === undefined ? {} : { disabledAt: input.disabled ? new Date() : null }),
      },
    });
    if (changed.count === 0) requireVersion(-1, 0, await getMember(actor, userId, db));
    if (input.scopes !== undefined) {
      await requireScopes(db, actor.organizationId, input.scopes);
      await replaceScopes(db, key, input.scopes);
    }
    const after = await getMember(actor, userId, db);
    const isTaken = input.disabled || isLowered(seen.role, after.role);
    if (isTaken) await endSessions(db, userId, input.disabled ? "access closed" : "role lowered");
    const revokedIn = isTaken ? await revokeHandedOut(db, key, { tokens: input.disabled === true }) : null;
    await recordEvent(db, actor, {
      action: memberActions["member.updated"],
      subjectId: userId,
      before: { role: seen.role, disabled: seen.disabled, scopes: seen.scopes },
      after: {
        role: after.role,
        disabled: after.disabled,
        scopes: after.scopes,
        ...revokedIn?.(actor.organizationId),
      },
    });
    return after;
  });
}
