import { listScoredOf } from "@/features/assess/assessment/queries";
import type { AssessmentState } from "@/features/assess/assessment/schema";
import { scoreDocuments } from "@/features/assess/assessment/scoring.rules";
import { builtInModel } from "@/features/model/scoring/built-in-model";
import type { ScoreResult } from "@/features/model/scoring/schema";
import { readWeights, type Weights } from "@/features/model/scoring/weights";
import { todayOf } from "@/features/organization/settings/queries";
import { listAllUnits } from "@/features/organization/unit/queries";
import type { Actor } from "@/lib/access/actor";
import { visibleUnitIds } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/require-allowed";
import { periodOf, shiftPeriod } from "@/lib/base/period";
import { database } from "@/lib/database/client";
import { Prisma } from "@/prisma/generated/client";
import { assembleList } from "./list.rules";
import { assembleOverview, type Overview, type ScoredAssessment, TREND_PERIODS } from "./overview.rules";

type Head = {
  id: string;
  unitId: string;
  period: string;
  state: AssessmentState;
  /** Changes whenever a function of the assessment is stored. */
  stamp: string;
};

/**
 * Results by assessment id. An organisation of a hundred units over nine quarters has 300,000 answers, of which a day
 * changes a few: only what was stored since is read and scored again. What an actor may see is decided by the query for
 * the heads, on every request. About 6 kB each.
 */
const scored = new Map<string, { stamp: string; result: ScoreResult }>();
const MAX_SCORED = 5000;

function remember(id: string, stamp: string, result: ScoreResult): void {
  scored.delete(id);
  const oldest = scored.size >= MAX_SCORED ? scored.keys().next().value : undefined;
  if (oldest !== undefined) scored.delete(oldest);
  scored.set(id, { stamp, result });
}

async function scoreAssessments(
  actor: Actor,
  heads: readonly Head[],
  weights: Weights,
): Promise<Map<string, ScoreResult>> {
  const stored = await listScoredOf(
    actor,
    heads.map((head) => head.id),
  );
  return new Map(heads.map(({ id }) => [id, scoreDocuments(builtInModel, stored.get(id) ?? [], weights)]));
}

/**
 * Scores of the assessments from `from` to `to`, and of each unit's latest one with an answer before `from`: what a
 * roll-up for any of these periods needs. Units outside the actor's are left out. At most two queries.
 */
export async function listScoredAssessments(
  actor: Actor,
  { from, to }: { from: string; to: string },
): Promise<ScoredAssessment[]> {
  requireAllowed(actor, "result.read");
  const ids = visibleUnitIds(actor);
  const scope = ids === null ? Prisma.empty : Prisma.sql`AND a."unitId" = ANY(${ids}::uuid[])`;
  const rows = await database().$queryRaw<(Head & { weights: unknown })[]>`
    SELECT a."id", a."unitId", a."period", a."state"::text AS "state", f."stamp" || o."weights"::text AS "stamp", o."weights"
    FROM "Assessment" a
    JOIN "Organization" o ON o."id" = a."organizationId"
    CROSS JOIN LATERAL (
      SELECT concat_ws(' ', count(*), sum(f."version"), max(f."updatedAt")) AS "stamp"
      FROM "FunctionAnswer" f
      WHERE f."organizationId" = a."organizationId" AND f."assessmentId" = a."id"
    ) f
    WHERE a."organizationId" = ${actor.organizationId}::uuid AND a."period" <= ${to} ${scope}
      AND NOT EXISTS (
        SELECT 1 FROM "Assessment" n
        WHERE n."organizationId" = a."organizationId" AND n."unitId" = a."unitId"
          AND n."period" > a."period" AND n."period" <= ${from}
          AND EXISTS (
            SELECT 1 FROM "FunctionAnswer" x
            WHERE x."organizationId" = n."organizationId" AND x."assessmentId" = n."id"
              AND (x."answers" <> '{}' OR x."notApplicable")
          )
      )`;
  const weights = readWeights(rows[0]?.weights);
  const heads = rows.map(({ weights: _, ...head }): Head => head);
  // Taken out first: with more heads than the memory holds, remembering one forgets another.
  const results = new Map(
    heads.flatMap(({ id, stamp }) => {
      const known = scored.get(id);
      return known?.stamp === stamp ? [[id, known.result] as const] : [];
    }),
  );
  const unknown = heads.filter(({ id }) => !results.has(id));
  if (unknown.length > 0)
    for (const [id, result] of await scoreAssessments(actor, unknown, weights)) results.set(id, result);
  return heads.flatMap(({ stamp, ...head }) => {
    const result = results.get(head.id);
    if (!result) return [];
    remember(head.id, stamp, result);
    return [{ ...head, result }];
  });
}

/** The periods that have an assessment the actor sees, and the current one, newest first. */
export async function listPeriods(actor: Actor): Promise<string[]> {
  requireAllowed(actor, "result.read");
  const ids = visibleUnitIds(actor);
  const rows = await database().assessment.groupBy({
    by: ["period"],
    where: { organizationId: actor.organizationId, ...(ids ? { unitId: { in: ids } } : {}) },
  });
  return [...new Set([periodOf(todayOf(actor)), ...rows.map((row) => row.period)])].sort().reverse();
}

/**
 * The organisation's Overview for a period (the current one unless given): at most four queries, whatever the number of
 * units and periods. `pillar` chooses the heat map; `asOf` is the instant of scoring, ISO 8601. Throws `forbidden` for
 * scoped roles.
 */
export async function getOverview(
  actor: Actor,
  input: { period?: string | undefined; pillar?: string | undefined },
): Promise<Overview & { periods: string[]; asOf: string }> {
  requireAllowed(actor, "overview.read");
  const period = input.period ?? periodOf(todayOf(actor));
  const [units, assessments, periods] = await Promise.all([
    listAllUnits(actor),
    listScoredAssessments(actor, { from: shiftPeriod(period, 1 - TREND_PERIODS), to: period }),
    listPeriods(actor),
  ]);
  return {
    ...assembleOverview({ units, assessments, period, pillar: input.pillar }),
    periods,
    asOf: new Date().toISOString(),
  };
}

/** How many quarters the list of assessments shows side by side. */
const LISTED_PERIODS = 4;

/** The assessments of the units that the actor sees, over four quarters back from `to` (the newest one unless given). */
export async function getAssessmentList(actor: Actor, input: { to?: string | undefined }) {
  requireAllowed(actor, "result.read");
  const current = periodOf(todayOf(actor));
  const periods = await listPeriods(actor);
  const to = input.to ?? periods[0] ?? current;
  const shown = Array.from({ length: LISTED_PERIODS }, (_, i) => shiftPeriod(to, -i));
  const [units, assessments] = await Promise.all([
    listAllUnits(actor),
    listScoredAssessments(actor, { from: shown.at(-1) ?? to, to }),
  ]);
  return { current, to, periods, shown, rows: assembleList(units, assessments, shown) };
}
