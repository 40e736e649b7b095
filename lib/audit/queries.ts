import { requireAllowed } from "@/lib/access/rules";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { decodeCursor, encodeCursor, type Page } from "@/lib/paging/rules";
import type { AuditEventDto } from "./schema";

/** The organisation's events, newest first. `limit` 1 to 200. */
export async function listAuditEvents(
  actor: Actor,
  input: { cursor?: string | undefined; limit: number },
): Promise<Page<AuditEventDto>> {
  requireAllowed(actor, "audit.read");
  const before = input.cursor === undefined ? null : decodeCursor(input.cursor, "number");
  const rows = await database().auditEvent.findMany({
    where: { organizationId: actor.organizationId, ...(before === null ? {} : { sequence: { lt: before } }) },
    orderBy: { sequence: "desc" },
    take: input.limit + 1,
  });
  const items = rows.slice(0, input.limit).map((row) => ({
    organizationId: row.organizationId,
    sequence: row.sequence,
    at: row.at.toISOString(),
    actor: { kind: row.actorKind, id: row.actorId, name: row.actorName },
    address: row.address,
    action: row.action,
    subject: { type: row.subjectType, id: row.subjectId },
    before: row.before,
    after: row.after,
    previousHash: row.previousHash,
    hash: row.hash,
  }));
  const last = items.at(-1);
  return { items, nextCursor: rows.length > input.limit && last ? encodeCursor(last.sequence) : null };
}
