import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { isId } from "@/lib/base/ids";
import { decodeCursor, encodeCursor, type Page } from "@/lib/base/paging";
import { periodLabel } from "@/lib/base/period";
import { database, runStatement } from "@/lib/database/client";
import { Prisma } from "@/prisma/generated/client";
import { conditionOf, EVENT_COLUMNS, type EventRow, toEvent } from "./event-row.queries";
import type { AuditFilter } from "./filter.schema";
import type { AuditEventDto } from "./schema";

/** Events read at once for a file. */
const FILE_PAGE = 500;

async function readEvents(
  { organizationId, timeZone }: Actor,
  { filter, before, limit }: { filter: AuditFilter; before: number | null; limit: number },
): Promise<AuditEventDto[]> {
  const rows = await runStatement<EventRow>(Prisma.sql`
    SELECT ${EVENT_COLUMNS} FROM "AuditEvent"
    WHERE "organizationId" = ${organizationId}::uuid AND (${before}::int IS NULL OR "sequence" < ${before}::int)
      AND ${conditionOf(filter, timeZone)}
    ORDER BY "sequence" DESC LIMIT ${limit}`);
  return rows.map(toEvent);
}

/** The organisation's events that fit the filter, newest first. `limit` 1 to 200. */
export async function listAuditEvents(
  actor: Actor,
  input: { filter?: AuditFilter; cursor?: string | undefined; limit: number },
): Promise<Page<AuditEventDto>> {
  requireAllowed(actor, "audit.read");
  const { filter = {}, cursor, limit } = input;
  const before = cursor === undefined ? null : decodeCursor(cursor, "number");
  const rows = await readEvents(actor, { filter, before, limit: limit + 1 });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(last.sequence) : null };
}

/** Every event that fits the filter, newest first, a page at a time; events that come meanwhile are not among them. */
export async function* readAllEvents(actor: Actor, filter: AuditFilter): AsyncGenerator<readonly AuditEventDto[]> {
  requireAllowed(actor, "audit.read");
  let before: number | null = null;
  for (;;) {
    const page: AuditEventDto[] = await readEvents(actor, { filter, before, limit: FILE_PAGE });
    if (page.length > 0) yield page;
    if (page.length < FILE_PAGE) return;
    before = page.at(-1)?.sequence ?? null;
  }
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
