/** Checks chains event by event, as whoever keeps a head elsewhere can do too; reads them a page at a time. */
import type pg from "pg";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { authSecret } from "@/lib/base/env";
import { runStatement } from "@/lib/database/client";
import { Prisma } from "@/prisma/generated/client";
import {
  type Break,
  breakAt,
  breakAtEnd,
  breakAtKept,
  EMPTY_HEAD,
  type Head,
  headSignature,
  type LinkedEvent,
} from "./chain.rules";
import { EVENT_COLUMNS, type EventRow, toEvent } from "./event-row.queries";
import { lastCheckOf, rememberCheck } from "./last-check";
import type { AuditCheck, AuditHeadDto } from "./schema";

/** Events read at once: a page is hashed in about ten milliseconds, in which the process serves nobody else. */
const PAGE = 500;

/** How statements are run: on the connections that requests share, or on one of the caller's own. */
export type Read = <R extends pg.QueryResultRow>(statement: Prisma.Sql) => Promise<R[]>;

/**
 * How much is checked: all events, the newest so many, or those behind `after`, and of these at most `limit`. `kept` is a
 * head that must be in the chain.
 */
type Extent = Readonly<{ newest?: number; after?: Head; limit?: number; kept?: Head | null; read?: Read }>;

type Ends = { sequence: number | null; hash: string | null; last: number | null; lastHash: string | null };

/** The stored head and the newest event, in one statement: writers move both at once. */
async function readEnds(organizationId: string, read: Read): Promise<{ stored: Head; end: Head }> {
  const [row] = await read<Ends>(Prisma.sql`
    SELECT h."sequence", h."hash", e."sequence" AS "last", e."hash" AS "lastHash"
    FROM (SELECT ${organizationId}::uuid AS "id") o
      LEFT JOIN "AuditHead" h ON h."organizationId" = o."id"
      LEFT JOIN LATERAL (SELECT "sequence", "hash" FROM "AuditEvent" WHERE "organizationId" = o."id"
        ORDER BY "sequence" DESC LIMIT 1) e ON true`);
  const headOf = (sequence: number | null | undefined, hash: string | null | undefined): Head =>
    sequence && hash ? { sequence, hash } : EMPTY_HEAD;
  return { stored: headOf(row?.sequence, row?.hash), end: headOf(row?.last, row?.lastHash) };
}

async function readPage(organizationId: string, after: number, upTo: number, read: Read): Promise<LinkedEvent[]> {
  const rows = await read<EventRow>(Prisma.sql`
    SELECT ${EVENT_COLUMNS}
    FROM "AuditEvent" WHERE "organizationId" = ${organizationId}::uuid AND "sequence" > ${after} AND "sequence" <= ${upTo}
    ORDER BY "sequence" LIMIT ${PAGE}`);
  return rows.map(toEvent);
}

async function hashAt(organizationId: string, sequence: number, read: Read): Promise<string | null> {
  if (sequence === 0) return EMPTY_HEAD.hash;
  const [row] = await read<{ hash: string }>(Prisma.sql`
    SELECT "hash" FROM "AuditEvent" WHERE "organizationId" = ${organizationId}::uuid AND "sequence" = ${sequence}`);
  return row?.hash ?? null;
}

/** Follows the chain from `start` to number `upTo`. Returns how many events continue it, the last of them, and the first that does not. */
async function follow(organizationId: string, start: Head, upTo: number, read: Read) {
  let at = start;
  let events = 0;
  while (at.sequence < upTo) {
    const page = await readPage(organizationId, at.sequence, upTo, read);
    if (page.length === 0) return { events, at, broken: breakAtEnd(at, { sequence: upTo, hash: "" }) };
    for (const event of page) {
      const broken = breakAt(at, event);
      if (broken) return { events, at, broken };
      at = { sequence: event.sequence, hash: event.hash };
      events++;
    }
  }
  return { events, at, broken: null };
}

/** The event behind which a check begins. */
async function startOf(organizationId: string, end: Head, { newest, after, read = runStatement }: Extent) {
  if (after) return after;
  const from = newest === undefined ? 0 : Math.max(0, end.sequence - newest);
  const hash = await hashAt(organizationId, from, read);
  return hash === null ? { sequence: from - 1, hash: "" } : { sequence: from, hash };
}

/** Checks the chain of an organisation. It finds altered events, gaps, swaps, and an end that the stored head contradicts. */
export async function checkChain(organizationId: string, extent: Extent = {}): Promise<AuditCheck> {
  const { limit = Number.POSITIVE_INFINITY, kept = null, read = runStatement } = extent;
  const { stored, end } = await readEnds(organizationId, read);
  const start = await startOf(organizationId, end, extent);
  const upTo = Math.min(end.sequence, start.sequence + limit);
  const { events, at, broken } = await follow(organizationId, start, upTo, read);
  const atKept = async (): Promise<Break | null> =>
    kept && breakAtKept(end.sequence, kept, await hashAt(organizationId, kept.sequence, read));
  const atEnd = () => (at.sequence >= end.sequence ? breakAtEnd(at, stored) : null);
  const first = broken ?? atEnd() ?? (await atKept());
  return {
    ok: first === null,
    events,
    checkedTo: at,
    head: end,
    firstBroken: first?.sequence ?? null,
    reason: first?.reason ?? null,
    checkedAt: new Date().toISOString(),
  };
}

/** As {@link checkChain} for the whole chain, remembered as its state unless it was compared with a head of the caller's. */
export async function checkWholeChain(organizationId: string, extent: Omit<Extent, "newest"> = {}) {
  const check = await checkChain(organizationId, extent);
  if (!extent.kept) rememberCheck(organizationId, check);
  return check;
}

const running = new Map<string, Promise<AuditCheck>>();

/** Checks the organisation's whole chain; `kept` must be in it. Who asks while a check runs gets its result. */
export async function verifyAuditLog(actor: Actor, kept: Head | null): Promise<AuditCheck> {
  requireAllowed(actor, "audit.read");
  const { organizationId } = actor;
  const key = kept ? `${organizationId} ${kept.sequence}:${kept.hash}` : organizationId;
  const begun = running.get(key) ?? checkWholeChain(organizationId, { kept }).finally(() => running.delete(key));
  running.set(key, begun);
  return begun;
}

/** Checks what follows `after`, at most `limit` events: a long log is checked a part at a time. */
export async function verifyAuditPart(actor: Actor, after: Head, limit: number): Promise<AuditCheck> {
  requireAllowed(actor, "audit.read");
  return checkChain(actor.organizationId, { after, limit });
}

/** What the last check of the whole chain found; null: none has ended since Tenet started. */
export function getLastCheck(actor: Actor): AuditCheck | null {
  requireAllowed(actor, "audit.read");
  return lastCheckOf(actor.organizationId);
}

/** The newest event of the organisation's log: number 0 and zeros where there is none. */
export async function getLogEnd(actor: Actor): Promise<{ head: Head }> {
  requireAllowed(actor, "audit.read");
  return { head: (await readEnds(actor.organizationId, runStatement)).end };
}

/** The head of the organisation's chain, signed, to keep elsewhere. */
export async function getAuditHead(actor: Actor): Promise<AuditHeadDto> {
  requireAllowed(actor, "audit.read");
  const { organizationId } = actor;
  const { end } = await readEnds(organizationId, runStatement);
  const head = { ...end, organizationId, at: new Date().toISOString() };
  return { ...head, signature: headSignature(head, authSecret()) };
}

/** Every organisation that has a chain or could have one, by its address. */
export const listChains = (read: Read = runStatement): Promise<{ id: string; slug: string }[]> =>
  read(Prisma.sql`SELECT "id", "slug" FROM "Organization" ORDER BY "slug"`);
