import type { Actor } from "@/lib/access/actor";
import type { Rights } from "@/lib/access/policy";
import { hashSecret } from "@/lib/auth/secrets";
import { AppError } from "@/lib/base/errors";
import { type Db, database, type Transact, transaction } from "@/lib/database/client";
import type { Prisma } from "@/prisma/generated/client";
import { KEEP_MS } from "./idempotency-key";

/** What is kept of an answer: its text, because JSON columns forget the order of fields. Null: no content. */
export type KeptAnswer = { status: number; headers: Record<string, string>; text: string | null };

/** A request that may be repeated: `path` it was sent to, `key` by which the client repeats it, hash of its body. */
export type RepeatableRequest = { path: string; key: string; bodyHash: string };

/** Forgets old answers. Rows that another request is deleting at this moment are left to it, so that nobody waits. */
async function forgetOld(organizationId: string, before: Date): Promise<void> {
  await database().$executeRaw`DELETE FROM "IdempotencyKey" WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM "IdempotencyKey" WHERE "organizationId" = ${organizationId}::uuid AND "createdAt" < ${before}
    FOR UPDATE SKIP LOCKED))`;
}

/** What the actor may do now, as a hash: role, assignments, and scopes of a token. */
function rightsHashOf({ role, scopes, tokenScopes }: Rights): string {
  const assignments = scopes.map(({ unitId, pillar }) => `${unitId} ${pillar}`).sort();
  return hashSecret(JSON.stringify([role, assignments, tokenScopes?.toSorted() ?? null]));
}

async function findKept(
  db: Db,
  where: Prisma.IdempotencyKeyWhereUniqueInput,
  { bodyHash, rightsHash }: { readonly bodyHash: string; readonly rightsHash: string },
) {
  const row = await db.idempotencyKey.findUnique({ where });
  if (!row) return null;
  // The kept answer was checked against other rights, and shows what these may not see.
  if (row.rightsHash !== rightsHash)
    throw new AppError(
      "forbidden",
      "Your role, assignments or scopes have changed since this request was answered, so the answer is not shown again. Nothing was changed now; to do it once more, send it with a new Idempotency-Key.",
    );
  if (row.requestHash !== bodyHash) {
    const message = "was used with another body; choose a new key for a new request";
    throw new AppError("invalid", `This Idempotency-Key ${message}. Nothing was changed.`, {
      errors: [{ path: "Idempotency-Key", message }],
    });
  }
  return { status: row.status, headers: row.headers as Record<string, string>, text: row.response as string };
}

/**
 * Does `work` once per actor, path and key: a repetition with the same body and the same rights gets the first answer again,
 * with another body `invalid`, with other rights `forbidden`. What `work` writes through the transaction it is given is stored together with the answer, or neither.
 * A failure is not kept: the same key may be tried again.
 */
export async function doOnce(
  actor: Actor,
  request: RepeatableRequest,
  work: (transact: Transact) => Promise<KeptAnswer>,
): Promise<KeptAnswer> {
  const { organizationId } = actor;
  await forgetOld(organizationId, new Date(Date.now() - KEEP_MS));
  const actorKey = actor.tokenId ? `token:${actor.tokenId}` : `user:${actor.userId}`;
  const key = `${request.path} ${request.key}`;
  const rightsHash = rightsHashOf(actor);
  return transaction(async (db) => {
    // Of two requests with one key the second waits here, and then finds the answer of the first.
    const lock = `${organizationId} ${actorKey} ${key}`;
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
    const where = { organizationId_actorKey_key: { organizationId, actorKey, key } };
    const kept = await findKept(db, where, { bodyHash: request.bodyHash, rightsHash });
    if (kept) return kept;
    const answer = await work((inside) => inside(db));
    await db.idempotencyKey.create({
      data: {
        organizationId,
        actorKey,
        key,
        requestHash: request.bodyHash,
        rightsHash,
        status: answer.status,
        headers: answer.headers,
        response: answer.text ?? "",
      },
    });
    return answer;
  });
}
