import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/require-allowed";
import { type Db, database } from "@/lib/database/client";
import { type StoredContent, whyNotEmpty } from "./discard.rules";

/** What the functions of an assessment hold, without asking who may see it. */
export async function listContent(
  key: { organizationId: string; assessmentId: string },
  db: Db = database(),
): Promise<StoredContent[]> {
  const rows = await db.functionAnswer.findMany({
    where: key,
    select: { answers: true, notApplicable: true, note: true, targetStage: true, carriedForward: true },
  });
  return rows.map(({ targetStage, answers, ...row }) => ({
    ...row,
    answers: (answers ?? {}) as object,
    hasTarget: targetStage !== null,
  }));
}

/** May the actor delete this assessment, which they see? */
export async function isDiscardable(actor: Actor, { id, state }: { id: string; state: string }): Promise<boolean> {
  requireAllowed(actor, "result.read");
  if (state !== "draft" || !can(actor, "assessment.create")) return false;
  return whyNotEmpty(await listContent({ organizationId: actor.organizationId, assessmentId: id })) === null;
}
