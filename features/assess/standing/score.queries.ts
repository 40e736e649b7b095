/** Standings in figures, as the interface gives them. */

import { METHOD } from "@/features/model/scoring/schema";
import { currentPeriodOf } from "@/features/organization/settings/queries";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { notFound } from "@/lib/base/errors";
import { shiftPeriod } from "@/lib/base/period";
import { type OrganizationAnswers, readVisibleAnswers, remembering } from "./answers.queries";
import type { FunctionLevel, Level } from "./level.rules";
import { type AnsweredUnit, branchOf, type RollUp, rollUp, standingsOf } from "./roll-up.rules";
import type { OrganizationScore, ScoreQuery, UnitScore } from "./schema";
import { functionsOf } from "./slot.rules";

const levelFigures = ({ score, possible, proven, floor, settled, slots, isTooEarly }: Level) => ({
  score,
  possible,
  proven,
  floor,
  settled,
  slots,
  isTooEarly,
});

const functionFigures = (fn: FunctionLevel) => ({ key: fn.key, ...levelFigures(fn), atFloor: fn.atFloor });

function toScore({
  levels,
  change,
  movers,
  heldBackBy,
  coverage,
  modelVersion,
  period,
  since,
}: RollUp): OrganizationScore {
  return {
    period,
    since,
    method: METHOD,
    modelVersion,
    asOf: new Date().toISOString(),
    overall: levelFigures(levels.overall),
    pillars: levels.pillars.map((pillar) => ({
      key: pillar.key,
      ...levelFigures(pillar),
      functions: pillar.functions.map(functionFigures),
    })),
    coverage: { ...coverage },
    change: { ...change },
    movers: [...movers],
    heldBackBy: { pillars: [...heldBackBy.pillars], functions: [...heldBackBy.functions] },
  };
}

/** Which periods are asked for: the current one, and the one before it, unless given. */
function periodsAsked(actor: Actor, query: ScoreQuery): { period: string; since: string } {
  const period = query.period ?? currentPeriodOf(actor);
  return { period, since: query.since ?? shiftPeriod(period, -1) };
}

function rollUpOf(
  answers: OrganizationAnswers,
  { period, since }: { period: string; since: string },
  of: { key: string; units: readonly AnsweredUnit[] } | null,
): RollUp {
  return remembering(answers, `roll-up ${period} ${since} ${of?.key ?? ""}`, () =>
    rollUp(answers, { period, since, ...(of ? { units: of.units } : {}) }),
  );
}

/**
 * The figures of the organisation in a period; with `unit`, of it and all below it. Throws `forbidden` for scoped roles,
 * and `not_found` for a unit that is not there.
 */
export async function getOrganizationScore(
  actor: Actor,
  query: ScoreQuery & { unit?: string | undefined },
): Promise<OrganizationScore> {
  requireAllowed(actor, "overview.read");
  const answers = await readVisibleAnswers(actor);
  const units = query.unit === undefined ? undefined : branchOf(answers.units, query.unit);
  if (units === null) throw notFound("This unit");
  const of = units && query.unit !== undefined ? { key: `below ${query.unit}`, units } : null;
  return toScore(rollUpOf(answers, periodsAsked(actor, query), of));
}

/** The figures of one unit alone, and what each of its functions counts with. Throws `not_found`. */
export async function getUnitScore(actor: Actor, id: string, query: ScoreQuery): Promise<UnitScore> {
  const answers = await readVisibleAnswers(actor);
  const unit = answers.units.find((row) => row.unit.id === id)?.unit;
  if (!unit) throw notFound("This unit");
  const periods = periodsAsked(actor, query);
  const standings = standingsOf(answers, periods.period, [unit]).units[0]?.standings ?? [];
  return {
    ...toScore(rollUpOf(answers, periods, { key: id, units: [unit] })),
    standings: functionsOf(answers.model).flatMap(({ key }, place) => {
      const standing = standings[place];
      if (!standing) return [];
      const { isSettled: settled, score, possible, proven, stage } = standing.figures;
      const from = standing.source?.period ?? null;
      return [{ functionKey: key, score, possible, proven, stage, settled, from, basis: standing.basis }];
    }),
  };
}
