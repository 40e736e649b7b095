// The audit log as the database has it, checked event by event without the application's queries.
import type pg from "pg";
import { type ChainedEvent, eventHash, GENESIS_HASH } from "@/lib/audit/rules";

const PAGE = 2000;

/**
 * Reads the organisation's whole chain, oldest event first, and returns it. Throws at the first event that does not
 * continue the one before (sequence, previous hash, hash), and when the head is not the newest event.
 */
export async function readChain(client: pg.Client, organizationId: string): Promise<ChainedEvent[]> {
  const events: ChainedEvent[] = [];
  let previous = GENESIS_HASH;
  for (;;) {
    const { rows } = await client.query(
      `SELECT * FROM "AuditEvent" WHERE "organizationId" = $1 AND "sequence" > $2 ORDER BY "sequence" LIMIT ${PAGE}`,
      [organizationId, events.length],
    );
    for (const row of rows) {
      const event = toEvent(row);
      const continues = event.sequence === events.length + 1 && row.previousHash === previous;
      if (!continues || eventHash(previous, event) !== row.hash)
        throw new Error(`the audit chain of ${organizationId} is broken at event ${events.length + 1}`);
      events.push(event);
      previous = row.hash;
    }
    if (rows.length < PAGE) break;
  }
  const head = await client.query(`SELECT "sequence", "hash" FROM "AuditHead" WHERE "organizationId" = $1`, [
    organizationId,
  ]);
  if (head.rows[0]?.sequence !== events.length || head.rows[0]?.hash !== previous)
    throw new Error(`the head of the audit chain of ${organizationId} is not its newest event`);
  return events;
}

const toEvent = (row: pg.QueryResultRow): ChainedEvent => ({
  organizationId: row.organizationId,
  sequence: row.sequence,
  at: row.at.toISOString(),
  actor: { kind: row.actorKind, id: row.actorId, name: row.actorName },
  address: row.address,
  action: row.action,
  subject: { type: row.subjectType, id: row.subjectId },
  before: row.before,
  after: row.after,
});
