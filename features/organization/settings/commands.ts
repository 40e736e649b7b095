import { isDeepStrictEqual } from "node:util";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { recordEvent } from "@/lib/audit/commands";
import { requireValid } from "@/lib/base/validation";
import { type GivenVersion, requireVersion } from "@/lib/base/versions";
import { transaction } from "@/lib/database/client";
import { settingsActions } from "./audit.rules";
import { getSettings } from "./queries";
import { type SettingsDto, updateSettingsSchema } from "./schema";
import { plainWeights, weightsForLog } from "./weights.rules";

/**
 * Changes what is the same for the whole organisation. `input` has the settings to change, see updateSettingsSchema.
 * Amounts stay the numbers that they are when the currency changes. Given weights of pillars replace all of them that were stored,
 * and those of functions likewise. Checks in this order: forbidden, version missing, stale (with the stored settings),
 * invalid. Changing nothing stores nothing.
 */
export async function updateSettings(actor: Actor, version: GivenVersion, input: unknown): Promise<SettingsDto> {
  requireAllowed(actor, "settings.write");
  return transaction(async (db) => {
    await db.$queryRaw`SELECT "id" FROM "Organization" WHERE "id" = ${actor.organizationId}::uuid FOR NO KEY UPDATE`;
    const before = await getSettings(actor, db);
    requireVersion(version, before.version, before);
    const { version: _, ...stored } = before;
    const given = requireValid(updateSettingsSchema, input);
    const settings = {
      currency: given.currency ?? stored.currency,
      checklistReviewMonths: given.checklistReviewMonths ?? stored.checklistReviewMonths,
      timeZone: given.timeZone ?? stored.timeZone,
      yearStartMonth: given.yearStartMonth ?? stored.yearStartMonth,
      weights: plainWeights({
        pillars: given.weights?.pillars ?? stored.weights.pillars,
        functions: given.weights?.functions ?? stored.weights.functions,
      }),
    };
    if (isDeepStrictEqual(settings, stored)) return before;
    await db.organization.update({
      where: { id: actor.organizationId },
      data: { ...settings, settingsVersion: { increment: 1 } },
    });
    const after = { ...settings, version: before.version + 1 };
    await recordEvent(db, actor, {
      action: settingsActions["settings.updated"],
      subjectId: actor.organizationId,
      before: { ...before, weights: weightsForLog(before.weights, after.weights) },
      after: { ...after, weights: weightsForLog(after.weights, before.weights) },
    });
    return after;
  });
}
