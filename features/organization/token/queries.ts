import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { database, databaseTime } from "@/lib/database/client";
import type { TokenDto } from "./schema";

/** The organisation's API tokens, newest first, at most 200. The secrets are not stored and never shown again. */
export async function listTokens(actor: Actor): Promise<TokenDto[]> {
  requireAllowed(actor, "token.read");
  const rows = await database().apiToken.findMany({
    where: { organizationId: actor.organizationId },
    select: {
      id: true,
      name: true,
      scopes: true,
      createdAt: true,
      expiresAt: true,
      lastUsedAt: true,
      revokedAt: true,
      createdBy: { select: { user: { select: { name: true } } } },
    },
    orderBy: { createdAt: "desc" },
    take: 200,
  });
  const now = await databaseTime();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    scopes: row.scopes,
    createdBy: row.createdBy.user.name,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    state: row.revokedAt ? "revoked" : row.expiresAt <= now ? "expired" : "active",
  }));
}
