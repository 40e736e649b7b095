import { database } from "@/lib/db";

/** The organisations that a user belongs to, by name. */
export async function listOrganizations(userId: string): Promise<{ slug: string; name: string; role: string }[]> {
  const rows = await database().membership.findMany({
    where: { userId, disabledAt: null },
    select: { role: true, organization: { select: { slug: true, name: true } } },
    orderBy: { organization: { name: "asc" } },
  });
  return rows.map((row) => ({ slug: row.organization.slug, name: row.organization.name, role: row.role }));
}

/** One's open sessions, newest first, at most 50. */
export async function listSessions(
  userId: string,
): Promise<{ id: string; createdAt: Date; lastSeenAt: Date; address: string | null; userAgent: string | null }[]> {
  return database().session.findMany({
    where: { userId, endedAt: null, expiresAt: { gt: new Date() } },
    select: { id: true, createdAt: true, lastSeenAt: true, address: true, userAgent: true },
    orderBy: { createdAt: "desc" },
    take: 50,
  });
}
