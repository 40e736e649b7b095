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
import { lastCheckOf, rememberCheck } from "./last-check";
import type { AuditCheck, AuditHeadDto } from "./schema";

/** Events read at once: a page is hashed in about ten milliseconds, in which the process serves nobody else. */
const PAGE = 500;

/** How statements are run: on the connections that requests share, or on one of the caller's own. */
export type Read = <R extends pg.QueryResultRow>(statement: Prisma.Sql) => Promise<R[]>;

/** How much is checked: all events, or the newest so many. `kept` is a head that must be in the chain. */
type Extent = Readonly<{ newest?: number; kept?: Head | null; read?: Read }>;

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

type Row = Omit<LinkedEvent, "at" | "actor" | "subject"> & {
  at: Date;
  actorKind: string;
  actorId: string | null;
  actorName: string;
  subjectType: string;
  subjectId: string;
};

const toEvent = ({ at, actorKind, actorId, actorName, subjectType, subjectId, ...same }: Row): LinkedEvent => ({
  ...same,
  at: at.toISOString(),
  actor: { kind: actorKind, id: actorId, name: actorName },
  subject: { type: subjectType, id: subjectId },
});

async function readPage(organizationId: string, after: number, upTo: number, read: Read): Promise<LinkedEvent[]> {
  const rows = await read<Row>(Prisma.sql`
    SELECT "organizationId", "sequence", "at", "actorKind", "actorId", "actorName", "address", "action", "subjectType",
      "subjectId", "before", "after", "previousHash", "hash"
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

/** Follows the chain from `start` to `end`. Returns how many events continue it, and the first that does not. */
async function follow(organizationId: string, start: Head, end: Head, read: Read) {
  let at = start;
  let events = 0;
  while (at.sequence < end.sequence) {
    const page = await readPage(organizationId, at.sequence, end.sequence, read);
    if (page.length === 0) return { events, broken: breakAtEnd(at, end) };
    for (const event of page) {
      const broken = breakAt(at, event);
      if (broken) return { events, broken };
      at = { sequence: event.sequence, hash: event.hash };
      events++;
    }
  }
  return { events, broken: null };
}

/** Checks the chain of an organisation. It finds altered events, gaps, swaps, and an end that the stored head contradicts. */
export async function checkChain(organizationId: string, extent: Extent = {}): Promise<AuditCheck> {
  const { newest, kept = null, read = runStatement } = extent;
  const { stored, end } = await readEnds(organizationId, read);
  const from = newest === undefined ? 0 : Math.max(0, end.sequence - newest);
  const fromHash = await hashAt(organizationId, from, read);
  const start: Head = fromHash === null ? { sequence: from - 1, hash: "" } : { sequence: from, hash: fromHash };
  const { events, broken } = await follow(organizationId, start, end, read);
  const atKept = async (): Promise<Break | null> =>
    kept && breakAtKept(end.sequence, kept, await hashAt(organizationId, kept.sequence, read));
  const first = broken ?? breakAtEnd(end, stored) ?? (await atKept());
  return {
    ok: first === null,
    events,
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

/** What the last check of the whole chain found; null: none has ended since Tenet started. */
export function getLastCheck(actor: Actor): AuditCheck | null {
  requireAllowed(actor, "audit.read");
  return lastCheckOf(actor.organizationId);
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
