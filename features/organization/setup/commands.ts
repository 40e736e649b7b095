import type { z } from "zod";
import type { setUpSchema } from "@/features/organization/settings/schema";
import type { Actor } from "@/lib/access/actor";
import { recordEvent } from "@/lib/audit/commands";
import { hashPassword, requireUncommon } from "@/lib/auth/password";
import { env } from "@/lib/base/env";
import { AppError } from "@/lib/base/errors";
import { slugOf } from "@/lib/base/slug";
import { transaction } from "@/lib/database/client";
import { setUpActions } from "./audit.rules";
import { isSetUpOpen, isSetUpToken } from "./queries";

/**
 * Creates the organisation and its owner. Returns the organisation's slug, which follows from its name unless one is
 * given. Throws `conflict` once an account exists and `invalid` naming the field.
 */
export async function completeSetUp(
  input: z.infer<typeof setUpSchema>,
  address: string | null,
  slug = slugOf(input.organizationName),
): Promise<{ slug: string }> {
  const done = new AppError("conflict", "Tenet is already set up. Sign in, or ask the owner for an invitation.");
  if (!(await isSetUpOpen())) throw done;
  if (!isSetUpToken(input.token)) {
    const message = "is not the token that Tenet printed on its console at the last start; copy it from there";
    throw new AppError("invalid", `The set-up token ${message}.`, { errors: [{ path: "token", message }] });
  }
  requireUncommon(input.password, [input.name, input.email, input.organizationName], "password");
  const passwordHash = await hashPassword(input.password);
  return transaction(async (db) => {
    // Two visitors with the token at the same moment: the second waits here, then finds the account.
    await db.$executeRaw`INSERT INTO "Installation" ("id") VALUES (1) ON CONFLICT DO NOTHING`;
    await db.$queryRaw`SELECT "id" FROM "Installation" WHERE "id" = 1 FOR UPDATE`;
    if ((await db.user.count()) > 0) throw done;
    const organization = await db.organization.create({ data: { slug, name: input.organizationName } });
    const user = await db.user.create({ data: { email: input.email, name: input.name, passwordHash } });
    await db.membership.create({ data: { organizationId: organization.id, userId: user.id, role: "owner" } });
    await recordEvent(
      db,
      { kind: "user", organizationId: organization.id, userId: user.id, userName: user.name, address },
      {
        action: setUpActions["organization.created"],
        subjectId: organization.id,
        after: { slug, name: organization.name, owner: { id: user.id, name: user.name, email: user.email } },
      },
    );
    return { slug };
  });
}

/** Marks the sample organisation, `actor`'s, as complete. Throws `forbidden` outside the demo. */
export async function markSampleComplete(actor: Actor): Promise<void> {
  if (!env.DEMO) throw new AppError("forbidden", "Only the demo holds a sample organisation. Nothing was changed.");
  await transaction(async (db) => {
    const sampleCompletedAt = new Date();
    await db.installation.upsert({
      where: { id: 1 },
      create: { id: 1, sampleCompletedAt },
      update: { sampleCompletedAt },
    });
    await recordEvent(db, actor, {
      action: setUpActions["sample.completed"],
      subjectId: actor.organizationId,
    });
  });
}
