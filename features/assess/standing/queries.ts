import { currentPeriodOf } from "@/features/organization/settings/queries";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { notFound } from "@/lib/base/errors";
import { readVisibleAnswers, remembering } from "./answers.queries";
import { functionStandings } from "./function.rules";
import { begunOf, periodsOf, standingsOf } from "./roll-up.rules";
import type { StandingDto, StandingQuery } from "./schema";

/**
 * Where each function stands in a period (the current one unless given), over the units that the actor sees: all of the
 * organisation, for reviewers and assessors the units given to them. `unit` narrows it to one. One query while nothing
 * changes. Throws `forbidden`, and `not_found` for a unit that is not there or not the actor's.
 */
export async function getStanding(actor: Actor, query: StandingQuery): Promise<StandingDto> {
  requireAllowed(actor, "programme.read");
  const current = currentPeriodOf(actor);
  const period = query.period ?? current;
  const answers = await readVisibleAnswers(actor);
  const unit = query.unit === undefined ? null : answers.units.find((row) => row.unit.id === query.unit)?.unit;
  if (unit === undefined) throw notFound("This unit");
  const standing = remembering(answers, `functions ${period} ${unit?.id ?? ""}`, () =>
    functionStandings(standingsOf(answers, period, unit ? [unit] : undefined)),
  );
  const periods = remembering(answers, `periods ${current}`, () => periodsOf(answers, current));
  return {
    period,
    unit: unit && { id: unit.id, name: unit.name },
    asOf: new Date().toISOString(),
    ...standing,
    periods: [...new Set([...periods, period])].sort().reverse(),
    hasUnits: answers.units.length > 0,
    begun: standing.coverage.assessed === 0 ? begunOf(answers, period, unit?.id) : [],
  };
}
