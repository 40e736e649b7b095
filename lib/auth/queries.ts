import type { Role } from "@/lib/access/policy";
import { compareNames } from "@/lib/base/text";
import { database, databaseTime } from "@/lib/database/client";
import { hashSecret } from "./secrets";
import { IDLE_MS, isSessionOver } from "./session-rules";

/** Name and address of an account. */
export async function getAccount(userId: string): Promise<{ id: string; name: string; email: string }> {
  return database().user.findUniqueOrThrow({
    where: { id: userId },
    select: { id: true, name: true, email: true },
  });
}

/** The organisations that a user belongs to, by name. */
export async function listOrganizations(userId: string): Promise<{ slug: string; name: string; role: Role }[]> {
  const rows = await database().membership.findMany({
    where: { userId, disabledAt: null },
    select: { role: true, organization: { select: { slug: true, name: true } } },
  });
  const found = rows.map((row) => ({ slug: row.organization.slug, name: row.organization.name, role: row.role }));
  return found.sort((a, b) => compareNames(a.name, b.name));
}

/** One's open sessions, newest first, at most 50. */
export async function listSessions(
  userId: string,
): Promise<{ id: string; createdAt: Date; lastSeenAt: Date; address: string | null; userAgent: string | null }[]> {
  const now = await databaseTime();
  const idleSince = new Date(now.getTime() - IDLE_MS);
  return database().session.findMany({
    where: { userId, endedAt: null, expiresAt: { gt: now }, lastSeenAt: { gt: idleSince } },
    select: { id: true, createdAt: true, lastSeenAt: true, address: true, userAgent: true },
    orderBy: { createdAt: "desc" },
    take: 50,
  });
}

/** Why the session of a cookie's secret is over: by time, or ended on purpose. Null when there is none or it goes on. */
export async function whySessionIsOver(secret: string): Promise<"time" | "ended" | null> {
  const session = await database().session.findUnique({
    where: { secretHash: hashSecret(secret) },
    select: { lastSeenAt: true, expiresAt: true, endedAt: true },
  });
  if (!session) return null;
  if (session.endedAt) return "ended";
  return isSessionOver(session, await databaseTime()) ? "time" : null;
}
