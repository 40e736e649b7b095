import { todayOf } from "@/features/organization/settings/queries";
import { listAllUnits } from "@/features/organization/unit/queries";
import { treeOrder } from "@/features/organization/unit/rules";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { notFound } from "@/lib/base/errors";
import { periodOf } from "@/lib/base/period";
import { listPeriods, listScoredAssessments } from "./overview.queries";
import { listBegun } from "./overview.rules";
import { assembleStanding } from "./rules";
import type { StandingDto, StandingQuery } from "./schema";

/**
 * Where each function stands in a period (the current one unless given), over the units that the actor sees: all of the
 * organisation, for reviewers and assessors the units given to them. `unit` narrows it to one. At most four queries,
 * whatever the number of units. Throws `forbidden`, and `not_found` for a unit that is not there or not the actor's.
 */
export async function getStanding(actor: Actor, query: StandingQuery): Promise<StandingDto> {
  requireAllowed(actor, "programme.read");
  const period = query.period ?? periodOf(todayOf(actor));
  const [units, assessments, periods] = await Promise.all([
    listAllUnits(actor),
    listScoredAssessments(actor, { from: period, to: period }),
    listPeriods(actor),
  ]);
  const unit = query.unit === undefined ? null : units.find(({ id }) => id === query.unit);
  if (unit === undefined) throw notFound("This unit");
  const inOrder = treeOrder(units);
  const standing = assembleStanding({ units: unit ? [unit] : units, assessments, period });
  return {
    period,
    unit: unit && { id: unit.id, name: unit.name },
    asOf: new Date().toISOString(),
    ...standing,
    periods: [...new Set([...periods, period])].sort().reverse(),
    units: inOrder.map(({ unit: { id, name }, depth }) => ({ id, name, depth })),
    begun:
      standing.coverage.assessed === 0
        ? listBegun(unit ? [unit] : inOrder.map((row) => row.unit), assessments, period)
        : [],
  };
}
