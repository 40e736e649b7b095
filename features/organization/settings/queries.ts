import { readWeights, type Weights } from "@/features/model/scoring/weights";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { notFound } from "@/lib/base/errors";
import { periodOf } from "@/lib/base/period";
import { dayIn } from "@/lib/base/time-zone";
import { type Db, database } from "@/lib/database/client";
import type { SettingsDto } from "./schema";
import { plainWeights } from "./weights.rules";

/** Today in the actor's organisation, an ISO date: the only clock that days come from. An organisation's row will do. */
export const todayOf = (actor: Pick<Actor, "timeZone">): string => dayIn(actor.timeZone, new Date());

/** The quarter in which the actor's organisation is today. */
export const currentPeriodOf = (actor: Pick<Actor, "timeZone" | "yearStartMonth">): string =>
  periodOf(todayOf(actor), actor.yearStartMonth);

/** What is the same for the whole organisation. */
export async function getSettings(actor: Actor, db: Db = database()): Promise<SettingsDto> {
  requireAllowed(actor, "settings.read");
  const row = await db.organization.findUnique({
    where: { id: actor.organizationId },
    select: {
      currency: true,
      checklistReviewMonths: true,
      timeZone: true,
      yearStartMonth: true,
      weights: true,
      settingsVersion: true,
    },
  });
  if (!row) throw notFound("This organisation");
  const { settingsVersion: version, weights, ...settings } = row;
  return { ...settings, weights: plainWeights(readWeights(weights)), version };
}

/** The weights of pillars and functions by which everything of the organisation is scored. */
export async function getWeights(actor: Actor, db: Db = database()): Promise<Weights> {
  requireAllowed(actor, "result.read");
  const row = await db.organization.findUnique({ where: { id: actor.organizationId }, select: { weights: true } });
  return readWeights(row?.weights);
}
