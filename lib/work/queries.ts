import { requireAllowed } from "@/lib/access/rules";
import { assessmentScope, toScored } from "@/lib/assessment/queries";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db";
import { periodOf } from "@/lib/period/rules";
import { listAllUnits } from "@/lib/unit/queries";
import { assembleWork, type Work, workedOn } from "./rules";

/**
 * The assignments of a reviewer or assessor, with the progress of each in the unit's assessment of the current period,
 * or of the latest one. Three queries, whatever the number of assignments.
 */
export async function getWork(actor: Actor): Promise<Work> {
  requireAllowed(actor, "result.read");
  const period = periodOf(new Date());
  const [units, assessments] = await Promise.all([
    listAllUnits(actor),
    database().assessment.findMany({
      where: assessmentScope(actor),
      select: { id: true, unitId: true, period: true, state: true },
    }),
  ]);
  const chosen = workedOn(assessments, period);
  const rows = await database().functionAnswer.findMany({
    where: { organizationId: actor.organizationId, assessmentId: { in: chosen.map(({ id }) => id) } },
    select: {
      assessmentId: true,
      functionKey: true,
      answers: true,
      notApplicable: true,
      targetStage: true,
      targetDate: true,
    },
  });
  const documents = rows.map((row) => ({ assessment: row.assessmentId, document: toScored(row) }));
  return assembleWork({ period, units, assessments: chosen, documents, scopes: actor.scopes });
}
