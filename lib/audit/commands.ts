import type { Actor } from "@/lib/auth/actor";
import type { Db } from "@/lib/db";
import { type ChainedEvent, eventHash, GENESIS_HASH } from "./rules";

/** Who did it: an Actor, or, where there is none yet (set-up, sign-in), a name. */
export type AuditWho = Pick<Actor, "kind" | "organizationId" | "userName" | "address"> & {
  userId: string | null;
  tokenId?: string | null;
};

/** What happened. `action` is "noun.verb"; before and after are the changed fields as JSON, null where there is none. */
export type AuditWhat = {
  action: string;
  subjectType: string;
  subjectId: string;
  before?: unknown;
  after?: unknown;
};

const json = (value: unknown) => (value === null ? null : JSON.stringify(value));

/** Only what JSON can say (dates as text, no undefined), so that what is hashed is what is stored. */
const plain = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

/**
 * Appends one event to the organisation's chain, in the caller's transaction. Call it last: from here to the end of the
 * transaction the chain's head is locked, and other writers of the organisation wait.
 */
export async function recordEvent(db: Db, who: AuditWho, what: AuditWhat): Promise<void> {
  const head = await lockHead(db, who.organizationId);
  const event: ChainedEvent = {
    organizationId: who.organizationId,
    sequence: head.sequence + 1,
    at: new Date().toISOString(),
    actor: { kind: who.kind, id: who.tokenId ?? who.userId, name: who.userName },
    address: who.address,
    action: what.action,
    subject: { type: what.subjectType, id: what.subjectId },
    before: plain(what.before),
    after: plain(what.after),
  };
  const hash = eventHash(head.hash, event);
  // One statement for both rows: every round trip from here on keeps the organisation's other writers waiting.
  await db.$executeRaw`WITH "head" AS (
      UPDATE "AuditHead" SET "sequence" = ${event.sequence}, "hash" = ${hash}
      WHERE "organizationId" = ${event.organizationId}::uuid)
    INSERT INTO "AuditEvent" ("organizationId", "sequence", "at", "actorKind", "actorId", "actorName", "address",
      "action", "subjectType", "subjectId", "before", "after", "previousHash", "hash")
    VALUES (${event.organizationId}::uuid, ${event.sequence}, ${event.at}::timestamptz, ${event.actor.kind},
      ${event.actor.id}, ${event.actor.name}, ${event.address}, ${event.action}, ${event.subject.type},
      ${event.subject.id}, ${json(event.before)}::jsonb, ${json(event.after)}::jsonb, ${head.hash}, ${hash})`;
}

/** The newest event of the chain, locked to the end of the transaction; the beginning of a chain that has none yet. */
async function lockHead(db: Db, organizationId: string): Promise<{ sequence: number; hash: string }> {
  // The update changes nothing: it locks the row and returns it, also where another writer has just made it.
  const [head] = await db.$queryRaw<{ sequence: number; hash: string }[]>`
    INSERT INTO "AuditHead" AS "head" ("organizationId", "sequence", "hash")
    VALUES (${organizationId}::uuid, 0, ${GENESIS_HASH})
    ON CONFLICT ("organizationId") DO UPDATE SET "sequence" = "head"."sequence"
    RETURNING "sequence", "hash"`;
  if (!head) throw new Error("The audit chain has no head");
  return head;
}
