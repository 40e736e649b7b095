import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { isId } from "@/lib/base/ids";
import { decodeCursor, encodeCursor, type Page } from "@/lib/base/paging";
import { periodLabel } from "@/lib/base/period";
import { database } from "@/lib/database/client";
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

/** Every id that an event mentions, wherever it stands. */
function idsIn(value: unknown): string[] {
  if (typeof value === "string") return value.split("/").filter(isId);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(idsIn);
}

/** Names, by id, of the people, units, assessments, invitations and tokens that `events` mention and that still exist. */
export async function listMentionedNames(
  actor: Actor,
  events: readonly AuditEventDto[],
): Promise<Record<string, string>> {
  requireAllowed(actor, "audit.read");
  const ids = [...new Set(events.flatMap((event) => idsIn([event.subject.id, event.before, event.after])))];
  const where = { organizationId: actor.organizationId, id: { in: ids } };
  const select = { id: true, name: true } as const;
  const [members, units, assessments, invitations, tokens] = await Promise.all([
    database().membership.findMany({
      where: { organizationId: actor.organizationId, userId: { in: ids } },
      select: { user: { select } },
    }),
    database().unit.findMany({ where, select }),
    database().assessment.findMany({ where, select: { id: true, period: true, unit: { select: { name: true } } } }),
    database().invitation.findMany({ where, select }),
    database().apiToken.findMany({ where, select }),
  ]);
  const named = [
    ...members.map(({ user }) => user),
    ...units,
    ...assessments.map(({ id, period, unit }) => ({
      id,
      name: `${unit.name}, ${periodLabel(period, actor.yearStartMonth)}`,
    })),
    ...invitations,
    ...tokens,
  ];
  return Object.fromEntries(named.map(({ id, name }) => [id, name]));
}
