import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { recordEvent } from "@/lib/audit/commands";
import { AppError, notFound } from "@/lib/base/errors";
import { transaction } from "@/lib/database/client";
import { assessmentActions } from "./audit.rules";
import { listContent } from "./discard.queries";
import { whyNotEmpty } from "./discard.rules";
import { getAssessment } from "./queries";

/**
 * Deletes an assessment in which nothing is stored. Checks in this order: not_found, forbidden, conflict (not a draft, or
 * something is stored).
 */
export async function discardAssessment(actor: Actor, id: string): Promise<void> {
  const seen = await getAssessment(actor, id);
  requireAllowed(actor, "assessment.create");
  const key = { organizationId: actor.organizationId, assessmentId: seen.id };
  await transaction(async (db) => {
    // An answer that is just being saved comes first, or finds the assessment gone.
    const held = await db.$queryRaw<unknown[]>`SELECT FROM "Assessment"
      WHERE "organizationId" = ${key.organizationId}::uuid AND "id" = ${key.assessmentId}::uuid FOR UPDATE`;
    if (held.length === 0) throw notFound("This assessment");
    const { unitId, period, state } = await getAssessment(actor, seen.id, db);
    if (state !== "draft") throw new AppError("conflict", `This assessment is ${state}. Nothing was deleted.`);
    const why = whyNotEmpty(await listContent(key, db));
    if (why !== null) throw new AppError("conflict", why);
    await db.functionAnswer.deleteMany({ where: key });
    await db.assessment.delete({ where: { organizationId_id: { organizationId: key.organizationId, id: seen.id } } });
    await recordEvent(db, actor, {
      action: assessmentActions["assessment.discarded"],
      subjectId: seen.id,
      before: { unitId, period, state },
    });
  });
}
