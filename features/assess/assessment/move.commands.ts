/** Assessments go over to the newest version of the model when Tenet starts on it. */
import { VERSIONS } from "@/features/model/catalogue/ztmm/versions";
import { newestModel } from "@/features/model/scoring/model-of";
import { currentPeriodOf } from "@/features/organization/settings/queries";
import { type AuditWho, recordEvent } from "@/lib/audit/commands";
import { formatCount } from "@/lib/base/format";
import { type Db, database, transaction } from "@/lib/database/client";
import { assessmentActions } from "./audit.rules";
import { isToMove, type MovedFunction, movedFunction } from "./move.rules";
import { FUNCTION_SELECT, toScored } from "./queries";

/** Who moves assessments, in the log and in the functions whose answers become fewer. */
const TENET = "Tenet";

type Key = { organizationId: string; id: string };
type Moving = Key & { unitId: string; period: string; modelVersion: string };

/** Versions from which an assessment can go over: what a newer Tenet has written stays as it is. */
const OLDER = VERSIONS.map(({ version }) => version).filter((version) => version !== newestModel.version);

async function listMoving(): Promise<Moving[]> {
  const older = { modelVersion: { in: OLDER } };
  const organizations = await database().organization.findMany({
    where: { assessments: { some: older } },
    select: { id: true, timeZone: true, yearStartMonth: true },
    orderBy: { id: "asc" },
  });
  const lists = organizations.map(async (organization) => {
    const current = currentPeriodOf(organization);
    const rows = await database().assessment.findMany({
      where: { organizationId: organization.id, period: { gte: current }, ...older },
      select: { organizationId: true, id: true, unitId: true, period: true, state: true, modelVersion: true },
      orderBy: { id: "asc" },
    });
    return rows.filter((row) => isToMove(row, newestModel.version, current));
  });
  return (await Promise.all(lists)).flat();
}

/** In one statement: live screens then hear of it once. */
async function storeMoved(db: Db, { organizationId, id }: Key, functions: readonly MovedFunction[]): Promise<void> {
  const rows = functions.map(({ retired, ...row }) => ({ ...row, isChanged: Object.keys(retired).length > 0 }));
  await db.$executeRaw`
    UPDATE "FunctionAnswer" f SET "answers" = v."answers", "carriedForward" = v."carriedForward",
      "version" = v."version", "claimed" = v."claimed", "possible" = v."possible", "proven" = v."proven",
      "stage" = v."stage", "settled" = v."settled", "answered" = v."answered", "applicable" = v."applicable",
      "method" = v."method", "modelVersion" = v."modelVersion",
      "updatedAt" = CASE WHEN v."isChanged" THEN now() ELSE f."updatedAt" END,
      "updatedByName" = CASE WHEN v."isChanged" THEN ${TENET} ELSE f."updatedByName" END
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS v("key" text, "answers" jsonb, "carriedForward" boolean,
      "version" int, "claimed" float8, "possible" float8, "proven" float8, "stage" int, "settled" boolean,
      "answered" int, "applicable" int, "method" text, "modelVersion" text, "isChanged" boolean)
    WHERE f."organizationId" = ${organizationId}::uuid AND f."assessmentId" = ${id}::uuid AND f."functionKey" = v."key"`;
}

/** Moves one assessment with its figures and event; whether it did. Of servers that start at once one does. */
const move = ({ organizationId, id, unitId, period, modelVersion }: Moving): Promise<boolean> =>
  transaction(async (db) => {
    // The lock keeps answers from being saved meanwhile; who waited for it finds the assessment moved.
    const held = await db.$queryRaw<unknown[]>`SELECT FROM "Assessment" WHERE "organizationId" = ${organizationId}::uuid
      AND "id" = ${id}::uuid AND "modelVersion" = ${modelVersion} AND "state" <> 'approved' FOR UPDATE`;
    if (held.length === 0) return false;
    const stored = await db.functionAnswer.findMany({
      where: { organizationId, assessmentId: id },
      select: FUNCTION_SELECT,
      orderBy: { functionKey: "asc" },
    });
    const functions = stored.flatMap(
      (row) => movedFunction(newestModel, { ...toScored(row), version: row.version }) ?? [],
    );
    await storeMoved(db, { organizationId, id }, functions);
    await db.assessment.update({
      where: { organizationId_id: { organizationId, id } },
      data: { modelVersion: newestModel.version },
    });
    const changed = functions.filter(({ retired }) => Object.keys(retired).length > 0);
    const who: AuditWho = { kind: "system", organizationId, userId: null, userName: TENET, address: null };
    await recordEvent(db, who, {
      action: assessmentActions["assessment.moved"],
      subjectId: id,
      before: { unitId, period, modelVersion, answers: Object.assign({}, ...changed.map(({ retired }) => retired)) },
      after: {
        unitId,
        period,
        modelVersion: newestModel.version,
        answers: {},
        versions: Object.fromEntries(changed.map(({ key, version }) => [key, version])),
      },
    });
    return true;
  });

/**
 * Moves the assessments of the current and later periods to the newest version of the model, one at a time: what is cut off
 * goes on at the next start. Those of earlier periods, and approved ones, keep theirs. Answers to criteria that are no longer
 * asked stay in the history. `report` hears how far it is. Returns how many were moved.
 */
export async function moveAssessments(report: (step: string) => void): Promise<number> {
  const all = await listMoving();
  let moved = 0;
  for (const [done, one] of all.entries()) {
    if (done % 100 === 0)
      report(
        `Moving assessments to ${newestModel.version} of the model: ${formatCount(done)} of ${formatCount(all.length)}`,
      );
    if (await move(one)) moved++;
  }
  return moved;
}
