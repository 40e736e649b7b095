import { requireAllowed } from "@/lib/access/rules";
import type { Actor } from "@/lib/auth/actor";
import { type Db, database } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { SettingsDto } from "./schema";

/** What holds for the whole organisation. */
export async function getSettings(actor: Actor, db: Db = database()): Promise<SettingsDto> {
  requireAllowed(actor, "settings.read");
  const row = await db.organization.findUnique({
    where: { id: actor.organizationId },
    select: { currency: true, checklistReviewMonths: true, settingsVersion: true },
  });
  if (!row) throw notFound("This organisation");
  const { settingsVersion: version, ...settings } = row;
  return { ...settings, version };
}
