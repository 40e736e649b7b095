import canonicalize from "canonicalize";
import type { Actor } from "@/lib/access/actor";
import { type Db, transaction } from "@/lib/database/client";
import { Prisma } from "@/prisma/generated/client";
import type { AuditAction } from "./action.rules";
import { type ChainedEvent, GENESIS_HASH } from "./rules";

/** Who did it: an Actor, or, where there is none yet (set-up, sign-in), a name. */
export type AuditWho = Pick<Actor, "kind" | "organizationId" | "userName" | "address"> & {
  userId: string | null;
  tokenId?: string | null;
};

/** What happened. Before and after are the changed fields as JSON, null where there is none. */
export type AuditWhat = {
  action: AuditAction;
  subjectId: string;
  before?: unknown;
  after?: unknown;
};

const json = (value: unknown) => (value === null ? null : JSON.stringify(value));

/** Only what JSON can say (dates as text, no undefined), so that what is hashed is what is stored. */
const plain = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

/** What an event says before it has its place in the chain. */
type Unplaced = Omit<ChainedEvent, "at" | "sequence">;

/**
 * The event's RFC 8785 form around what only the database can fill in: what stands before the time, between the time and
 * the sequence number, and after that. The members of an object stand in the order of their names.
 */
function formAround(event: Unplaced): [string, string, string] {
  const { action, actor, address, after, before, organizationId, subject } = event;
  const members = (part: object) => (canonicalize(part) ?? "").slice(1, -1);
  return [
    `{${members({ action, actor, address, after })},"at":"`,
    `",${members({ before, organizationId })},"sequence":`,
    `,${members({ subject })}}`,
  ];
}

/**
 * The end of a statement that appends one event to the organisation's chain if the statement has a row in `cause`, the
 * name of one of its WITH queries. It returns the sequence number, and no row without a cause or without a chain.
 * One statement locks the chain's head, reads the clock, hashes and stores, so that the organisation's other writers do
 * not wait for a single round trip: only until this transaction ends.
 */
export function appendingEvent(cause: Prisma.Sql, who: AuditWho, what: AuditWhat): Prisma.Sql {
  const event: Unplaced = {
    organizationId: who.organizationId,
    actor: { kind: who.kind, id: who.tokenId ?? who.userId, name: who.userName },
    address: who.address,
    action: what.action.name,
    subject: { type: what.action.subjectType, id: what.subjectId },
    before: plain(what.before),
    after: plain(what.after),
  };
  const [upToTime, upToSequence, rest] = formAround(event);
  // The hash is the one of eventHash(). The time is read only once the head is locked: it never runs back in a chain.
  return Prisma.sql`"head" AS (
      SELECT "AuditHead"."sequence", "AuditHead"."hash" FROM ${cause}, "AuditHead"
      WHERE "AuditHead"."organizationId" = ${event.organizationId}::uuid FOR UPDATE OF "AuditHead"),
    "placed" AS MATERIALIZED (
      SELECT "sequence" + 1 AS "sequence", "hash" AS "previousHash", date_trunc('milliseconds', clock_timestamp()) AS "at"
      FROM "head"),
    "hashed" AS MATERIALIZED (
      SELECT *, encode(sha256(convert_to("previousHash" || ${upToTime}
        || to_char("at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        || ${upToSequence} || "sequence" || ${rest}, 'UTF8')), 'hex') AS "hash"
      FROM "placed"),
    "moved" AS (
      UPDATE "AuditHead" SET "sequence" = "hashed"."sequence", "hash" = "hashed"."hash" FROM "hashed"
      WHERE "organizationId" = ${event.organizationId}::uuid)
    INSERT INTO "AuditEvent" ("organizationId", "sequence", "at", "actorKind", "actorId", "actorName", "address",
      "action", "subjectType", "subjectId", "before", "after", "previousHash", "hash")
    SELECT ${event.organizationId}::uuid, "sequence", "at", ${event.actor.kind}, ${event.actor.id}, ${event.actor.name},
      ${event.address}, ${event.action}, ${event.subject.type}, ${event.subject.id}, ${json(event.before)}::jsonb,
      ${json(event.after)}::jsonb, "previousHash", "hash" FROM "hashed"
    RETURNING "sequence"`;
}

/** A transaction that stores one thing or several, with the events that wait for its end. */
export type Storing = { readonly db: Db; readonly events: { who: AuditWho; what: AuditWhat }[] };

/**
 * Runs `work`, which stores things and lists their events, and appends these after it, in their order: whoever locked a
 * row after the chain's head would wait for somebody who holds that row and waits for the head.
 */
export async function withEventsLast<T>(db: Db, work: (at: Storing) => Promise<T>): Promise<T> {
  const at: Storing = { db, events: [] };
  const result = await work(at);
  for (const { who, what } of at.events) await recordEvent(db, who, what);
  return result;
}

/** The same in a transaction of its own. */
export const storing = <T>(work: (at: Storing) => Promise<T>): Promise<T> =>
  transaction((db) => withEventsLast(db, work));

/**
 * Appends one event to the organisation's chain, in the caller's transaction. Call it last: from here to the end of the
 * transaction the chain's head is locked, and other writers of the organisation wait.
 */
export async function recordEvent(db: Db, who: AuditWho, what: AuditWhat): Promise<void> {
  const append = Prisma.sql`WITH "always" AS (SELECT), ${appendingEvent(Prisma.sql`"always"`, who, what)}`;
  const appended = await db.$queryRaw<unknown[]>(append);
  if (appended.length > 0) return;
  // The organisation's first event; another writer's may come first.
  await db.$executeRaw`INSERT INTO "AuditHead" ("organizationId", "sequence", "hash")
    VALUES (${who.organizationId}::uuid, 0, ${GENESIS_HASH}) ON CONFLICT DO NOTHING`;
  const first = await db.$queryRaw<unknown[]>(append);
  if (first.length === 0) throw new Error("The audit chain has no head");
}
