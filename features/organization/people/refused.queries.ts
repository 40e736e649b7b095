import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { accountActions } from "@/lib/auth/audit.rules";
import { database } from "@/lib/database/client";

/** Refused sign-ins are counted this many days back. */
export const REFUSED_DAYS = 30;

/** How many refused sign-ins of a member the audit log has of the last 30 days: at most one a minute is recorded. */
export async function countRefusedSignIns(actor: Actor, userId: string): Promise<number> {
  requireAllowed(actor, "member.read");
  const [row] = await database().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM "AuditEvent"
    WHERE "organizationId" = ${actor.organizationId}::uuid AND "subjectType" = 'user' AND "subjectId" = ${userId}
      AND "action" = ${accountActions["session.refused"].name}
      AND "at" > now() - make_interval(days => ${REFUSED_DAYS})`;
  return row?.count ?? 0;
}
