/**
 * The yardstick: what a save must read and write, in plain `pg` and as few statements as it takes, without a web server,
 * without sign-in, without checks of permissions and documents.
 */
import type pg from "pg";
import { FIGURE_COLUMNS, figuresToStore } from "@/features/assess/assessment/figures.rules";
import { ztmm } from "@/features/model/catalogue/ztmm/model";
import { eventHash } from "@/lib/audit/rules";
import { documentOf, type Place } from "./saving-data";

const FIGURES = FIGURE_COLUMNS.map((column, i) => `"${column}" = $${i + 9}`).join(", ");

/** Stores the place's next version with its audit event. Rejects when another version is stored than expected. */
export async function saveBare(pool: pg.Pool, place: Place): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await saveIn(client, place);
    await client.query("COMMIT");
    place.version++;
  } finally {
    client.release();
  }
}

async function saveIn(client: pg.PoolClient, place: Place): Promise<void> {
  const { actor, assessmentId, functionKey, version } = place;
  const key = [actor.organizationId, assessmentId, functionKey];
  const document = documentOf(place, version + 1);
  const read = await client.query({
    name: "read",
    text: `SELECT a."state", f."answers", f."notApplicable", f."justification", f."note", f."version"
      FROM "Assessment" a LEFT JOIN "FunctionAnswer" f
        ON f."organizationId" = a."organizationId" AND f."assessmentId" = a."id" AND f."functionKey" = $3
      WHERE a."organizationId" = $1 AND a."id" = $2 FOR SHARE OF a`,
    values: key,
  });
  const { state, ...before } = read.rows[0];
  if (state !== "draft" || before.version !== version) throw new Error("the yardstick read another version");
  const scored = {
    key: functionKey,
    answers: document.answers,
    notApplicable: false,
    evidenced: [],
    carriedForward: false,
  };
  const figures = figuresToStore(ztmm.version, scored);
  await client.query({
    name: "write",
    text: `UPDATE "FunctionAnswer" SET "answers" = $4, "note" = $5, "version" = $6, "updatedAt" = now(),
        "updatedById" = $7, "updatedByName" = $8, ${FIGURES}
      WHERE "organizationId" = $1 AND "assessmentId" = $2 AND "functionKey" = $3 AND "version" = $6 - 1`,
    values: [
      ...[...key, document.answers, document.note, version + 1, actor.userId, actor.userName],
      ...FIGURE_COLUMNS.map((column) => figures[column]),
    ],
  });
  const head = await client.query({
    name: "head",
    text: `SELECT "sequence", "hash" FROM "AuditHead" WHERE "organizationId" = $1 FOR UPDATE`,
    values: [actor.organizationId],
  });
  const { sequence, hash: previousHash } = head.rows[0];
  const { inheritedFrom: _, ...after } = { ...document, version: version + 1 };
  const event = {
    organizationId: actor.organizationId,
    sequence: sequence + 1,
    at: new Date().toISOString(),
    actor: { kind: "user", id: actor.userId, name: actor.userName },
    address: "127.0.0.1",
    action: "function.saved",
    subject: { type: "function", id: `${assessmentId}/${functionKey}` },
    before: { ...before, target: null },
    after,
  };
  const hash = eventHash(previousHash, event);
  await client.query({
    name: "event",
    text: `WITH "head" AS (UPDATE "AuditHead" SET "sequence" = $2, "hash" = $12 WHERE "organizationId" = $1)
      INSERT INTO "AuditEvent" ("organizationId", "sequence", "at", "actorKind", "actorId", "actorName", "address",
        "action", "subjectType", "subjectId", "before", "after", "previousHash", "hash")
      VALUES ($1, $2, $3, 'user', $4, $5, $6, $7, 'function', $8, $9, $10, $11, $12)`,
    values: [
      event.organizationId,
      event.sequence,
      event.at,
      event.actor.id,
      event.actor.name,
      event.address,
      event.action,
      event.subject.id,
      event.before,
      event.after,
      previousHash,
      hash,
    ],
  });
}
