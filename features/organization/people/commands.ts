import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { isLowered, type Role } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/require-allowed";
import { recordEvent } from "@/lib/audit/commands";
import { endSessions } from "@/lib/auth/commands";
import { AppError } from "@/lib/base/errors";
import { requireVersion } from "@/lib/base/versions";
import { type Db, transaction } from "@/lib/database/client";
import { memberActions } from "./audit.rules";
import { canAssign } from "./policy";
import { getMember } from "./queries";
import type { MemberDto, ScopeDto, updateMemberSchema } from "./schema";

const forbidden = (message: string) => new AppError("forbidden", `${message} Nothing was changed.`);

/** Throws unless the actor's role may give or take `role`. */
export function requireAssignable(actor: Actor, role: Role): void {
  if (!canAssign(actor.role, role)) throw forbidden(`Only an owner can do this for the role ${role}.`);
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
 * Changes role, assignments or access of a member. Sessions end at once when access is taken away or the role lowered.
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
    requireAssignable(actor, seen.role);
    if (input.role !== undefined) requireAssignable(actor, input.role);
    if (input.disabled && userId === actor.userId) throw forbidden("You cannot close your own access.");
    const losesOwner = seen.role === "owner" && (input.disabled === true || (input.role ?? "owner") !== "owner");
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
    if (input.disabled || isLowered(seen.role, after.role))
      await endSessions(db, userId, input.disabled ? "access closed" : "role lowered");
    await recordEvent(db, actor, {
      action: memberActions["member.updated"],
      subjectId: userId,
      before: { role: seen.role, disabled: seen.disabled, scopes: seen.scopes },
      after: { role: after.role, disabled: after.disabled, scopes: after.scopes },
    });
    return after;
  });
}
