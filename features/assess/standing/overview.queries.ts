import { currentPeriodOf } from "@/features/organization/settings/queries";
import { type LevelQuery, levelOf } from "@/features/organization/unit/level.rules";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { shiftPeriod } from "@/lib/base/period";
import { type OrganizationAnswers, readVisibleAnswers, remembering } from "./answers.queries";
import { assembleOverview, type Overview, trendPeriods, trendPoint, withAssessments } from "./overview.rules";
import { periodsOf, type RollUp, rollUp } from "./roll-up.rules";
import { isActive } from "./slot.rules";

export type OverviewQuery = {
  period?: string | undefined;
  /** Compared with; the quarter before unless given. */
  since?: string | undefined;
  pillar?: string | undefined;
  /** Of the units, from 1. */
  page?: number | undefined;
};

/** What the whole organisation comes to, worked out once until something changes. */
const rollUpAll = (answers: OrganizationAnswers, period: string, since: string): RollUp =>
  remembering(answers, `roll-up ${period} ${since}`, () => rollUp(answers, { period, since }));

/**
 * The organisation's Overview for a period (the current one unless given): one query while nothing changes, and a few
 * after a change, whatever the number of units and periods. `pillar` chooses the heat map; `asOf` is the instant of
 * scoring, ISO 8601. Throws `forbidden` for scoped roles.
 */
export async function getOverview(
  actor: Actor,
  { period: asked, since: earlier, pillar, page = 1 }: OverviewQuery,
): Promise<Overview & { periods: string[]; asOf: string }> {
  requireAllowed(actor, "overview.read");
  const current = currentPeriodOf(actor);
  const period = asked ?? current;
  const since = earlier ?? shiftPeriod(period, -1);
  const answers = await readVisibleAnswers(actor);
  const overview = remembering(answers, `overview ${period} ${since} ${pillar ?? ""} ${page}`, () =>
    assembleOverview(answers, {
      rolled: rollUpAll(answers, period, since),
      trend: remembering(answers, `trend ${period}`, () => trendPeriods(period).map((at) => trendPoint(answers, at))),
      pillar,
      page,
    }),
  );
  const periods = remembering(answers, `periods ${current}`, () => periodsOf(answers, current));
  return { ...overview, periods, asOf: new Date().toISOString() };
}

/** How many quarters the list of assessments shows side by side. */
const LISTED_PERIODS = 4;

/**
 * The units that the actor sees, as many as a level of the tree shows, with their assessments over four quarters back from
 * `to` (the current one unless given).
 */
export async function getAssessmentList(
  actor: Actor,
  { to: asked, level: query = { below: undefined, page: 1 } }: { to?: string | undefined; level?: LevelQuery },
) {
  requireAllowed(actor, "result.read");
  const current = currentPeriodOf(actor);
  const answers = await readVisibleAnswers(actor);
  const periods = remembering(answers, `periods ${current}`, () => periodsOf(answers, current));
  const to = asked ?? current;
  const shown = Array.from({ length: LISTED_PERIODS }, (_, i) => shiftPeriod(to, -i));
  const level = levelOf(answers.units, query);
  const rows = level.rows.map((row) => ({ ...row, row: withAssessments(answers, row.row, shown) }));
  const active = answers.units.filter(({ unit }) => isActive(unit, to));
  const started = active.filter(({ unit }) => answers.history.get(unit.id)?.some((one) => one.period === to)).length;
  const hasUnits = answers.units.length > 0;
  return { current, to, periods, shown, hasUnits, started, active: active.length, level: { ...level, rows } };
}
