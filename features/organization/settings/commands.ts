import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { recordEvent } from "@/lib/audit/commands";
import { requireValid } from "@/lib/base/validation";
import { type GivenVersion, requireVersion } from "@/lib/base/versions";
import { transaction } from "@/lib/database/client";
import { settingsActions } from "./audit.rules";
import { getSettings } from "./queries";
import { type SettingsDto, updateSettingsSchema } from "./schema";

/**
 * Changes what holds for the whole organisation; `input` holds the settings to change, see updateSettingsSchema. Amounts
 * stay the numbers that they are when the currency changes. Checks in this order: forbidden, version missing, stale (with
 * the stored settings), invalid. Changing nothing stores nothing.
 */
export async function updateSettings(actor: Actor, version: GivenVersion, input: unknown): Promise<SettingsDto> {
  requireAllowed(actor, "settings.write");
  return transaction(async (db) => {
    await db.$queryRaw`SELECT "id" FROM "Organization" WHERE "id" = ${actor.organizationId}::uuid FOR NO KEY UPDATE`;
    const before = await getSettings(actor, db);
    requireVersion(version, before.version, before);
    const { currency = before.currency, checklistReviewMonths = before.checklistReviewMonths } = requireValid(
      updateSettingsSchema,
      input,
    );
    if (currency === before.currency && checklistReviewMonths === before.checklistReviewMonths) return before;
    await db.organization.update({
      where: { id: actor.organizationId },
      data: { currency, checklistReviewMonths, settingsVersion: { increment: 1 } },
    });
    const after = { currency, checklistReviewMonths, version: before.version + 1 };
    await recordEvent(db, actor, {
      action: settingsActions["settings.updated"],
      subjectId: actor.organizationId,
      before,
      after,
    });
    return after;
  });
}
