import type { Actor } from "@/lib/auth/actor";
import type { Db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
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

const json = (value: unknown) =>
  value === null || value === undefined ? Prisma.DbNull : (value as Prisma.InputJsonValue);

/** Only what JSON can say (dates as text, no undefined), so that what is hashed is what is stored. */
const plain = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

/**
 * Appends one event to the organisation's chain, in the caller's transaction. Call it last: from here to the end of the
 * transaction the chain's head is locked, and other writers of the organisation wait.
 */
export async function recordEvent(db: Db, who: AuditWho, what: AuditWhat): Promise<void> {
  await db.$executeRaw`INSERT INTO "AuditHead" ("organizationId", "sequence", "hash")
    VALUES (${who.organizationId}::uuid, 0, ${GENESIS_HASH}) ON CONFLICT DO NOTHING`;
  const [head] = await db.$queryRaw<{ sequence: number; hash: string }[]>`
    SELECT "sequence", "hash" FROM "AuditHead" WHERE "organizationId" = ${who.organizationId}::uuid FOR UPDATE`;
  if (!head) throw new Error("The audit chain has no head");
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
  await db.auditEvent.create({
    data: {
      organizationId: event.organizationId,
      sequence: event.sequence,
      at: event.at,
      actorKind: event.actor.kind,
      actorId: event.actor.id,
      actorName: event.actor.name,
      address: event.address,
      action: event.action,
      subjectType: event.subject.type,
      subjectId: event.subject.id,
      before: json(event.before),
      after: json(event.after),
      previousHash: head.hash,
      hash,
    },
  });
  await db.auditHead.update({
    where: { organizationId: event.organizationId },
    data: { sequence: event.sequence, hash },
  });
}
