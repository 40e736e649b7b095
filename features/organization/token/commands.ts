import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { recordEvent } from "@/lib/audit/commands";
import { requireOwnPassword } from "@/lib/auth/commands";
import { holdRights } from "@/lib/auth/handed-out.commands";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import { AppError, notFound } from "@/lib/base/errors";
import { isId } from "@/lib/base/ids";
import { databaseTime, transaction } from "@/lib/database/client";
import { tokenActions } from "./audit.rules";
import type { createTokenSchema } from "./schema";

const DAY_MS = 24 * 60 * 60_000;

/**
 * Makes an API token. Its secret ("tnt_...") is returned this once and kept only as a hash. Somebody signed in confirms it
 * with their password, because a token outlives the session.
 */
export async function createToken(
  actor: Actor,
  input: z.infer<typeof createTokenSchema>,
): Promise<{ id: string; secret: string }> {
  requireAllowed(actor, "token.write");
  if (actor.tokenScopes && !input.scopes.every((scope) => actor.tokenScopes?.includes(scope)))
    throw new AppError("forbidden", "A token cannot make a token with scopes that it lacks itself.");
  if (actor.kind === "user") await requireOwnPassword(actor, input.password ?? "", "password");
  const secret = newSecret("tnt_");
  return transaction(async (db) => {
    await holdRights(db, actor);
    const row = await db.apiToken.create({
      data: {
        organizationId: actor.organizationId,
        name: input.name,
        scopes: [...new Set(input.scopes)],
        hash: hashSecret(secret),
        createdById: actor.userId,
        expiresAt: new Date((await databaseTime(db)).getTime() + input.expiresInDays * DAY_MS),
      },
    });
    await recordEvent(db, actor, {
      action: tokenActions["token.created"],
      subjectId: row.id,
      after: { name: row.name, scopes: row.scopes, expiresAt: row.expiresAt },
    });
    return { id: row.id, secret };
  });
}

/** Revokes a token at once. Throws `not_found`, also for one that is revoked already. */
export async function revokeToken(actor: Actor, id: string): Promise<void> {
  requireAllowed(actor, "token.write");
  await transaction(async (db) => {
    const changed = isId(id)
      ? await db.apiToken.updateMany({
          where: { organizationId: actor.organizationId, id, revokedAt: null },
          data: { revokedAt: new Date() },
        })
      : { count: 0 };
    if (changed.count === 0) throw notFound("This token");
    await recordEvent(db, actor, { action: tokenActions["token.revoked"], subjectId: id });
  });
}
