import { findPreviousAssessment, getAssessment, readScored } from "@/features/assess/assessment/queries";
import { engineInput } from "@/features/assess/assessment/scoring.rules";
import { assembleResult, changeSince } from "@/features/assess/result/rules";
import { readVisibleAnswers, remembering } from "@/features/assess/standing/answers.queries";
import { currentPeriodOf, getWeights } from "@/features/organization/settings/queries";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { AppError, notFound } from "@/lib/base/errors";
import { periodLabel, shiftPeriod } from "@/lib/base/period";
import { deriveOrganization } from "./organization.rules";
import { assessmentText, derive, figureName, isOrganizationFigure, shownIn, standingsOf, targetsBelow } from "./rules";
import type { AssessmentDerivation, OrganizationDerivation, Since } from "./schema";

const noFigure = (what: string) =>
  new AppError("invalid", `There is no such figure. Ask for ${what}.`, {
    errors: [{ path: "of", message: `is not ${what}` }],
  });

/**
 * How one figure of an assessment was worked out. `of` is "overall" or the key of a pillar, function or cross-cutting
 * capability. Throws `not_found` for an unknown assessment, then `invalid` for an unknown key.
 */
export async function getDerivation(actor: Actor, id: string, of: string): Promise<AssessmentDerivation> {
  const [assessment, scored, weights] = await Promise.all([
    getAssessment(actor, id),
    readScored(actor, id),
    getWeights(actor),
  ]);
  const { yearStartMonth } = actor;
  const settings = { weights, yearStartMonth };
  const { model, documents } = scored;
  const engine = engineInput(model.scoring, documents, weights);
  const derivation = derive(of, engine);
  if (!derivation) throw noFigure('"overall", or the key of a pillar, function or cross-cutting capability');
  const previous = await findPreviousAssessment(actor, assessment);
  const earlier = previous ? assembleResult(await readScored(actor, previous.id), null, settings) : null;
  const before = earlier && shownIn(earlier, of);
  const shown = shownIn(assembleResult(scored, null, settings), of);
  const standing = shown?.standing ?? derivation.standing;
  const last = before?.standing === "assessed" ? before.score : null;
  const change = changeSince(last, { ...derivation.result, standing });
  const since: Since | null =
    previous && last !== null && change
      ? { period: previous.period, assessment: previous.id, modelVersion: previous.modelVersion, last, ...change }
      : null;
  const { unitId, unitName, period, state } = assessment;
  const more = {
    title: `${unitName}, ${periodLabel(period, yearStartMonth)}: ${figureName(of)}`,
    standings: standingsOf(derivation, engine),
    since,
    targets: targetsBelow(of, documents),
  };
  return {
    ...derivation,
    ...more,
    of,
    standing,
    judged: shown?.judged ?? null,
    text: assessmentText(derivation, { ...more, model, yearStartMonth }),
    modelVersion: model.version,
    asOf: new Date().toISOString(),
    assessment: { id: assessment.id, unitId, unitName, period, state },
  };
}

/**
 * How one figure of the Overview was worked out, for a period (the current one unless given). `of` is "overall" or the
 * key of a pillar; `unit` asks for the standing of that unit alone. Throws `forbidden` for scoped roles, `not_found` for
 * an unknown unit, then `invalid` for an unknown key.
 */
export async function getOrganizationDerivation(
  actor: Actor,
  input: { of: string; period?: string | undefined; unit?: string | undefined },
): Promise<OrganizationDerivation> {
  requireAllowed(actor, "overview.read");
  const answers = await readVisibleAnswers(actor);
  const unit = input.unit === undefined ? null : answers.units.find((row) => row.unit.id === input.unit)?.unit;
  if (unit === undefined) throw notFound("This unit");
  if (!isOrganizationFigure(input.of)) throw noFigure('"overall", or the key of a pillar');
  const period = input.period ?? currentPeriodOf(actor);
  const work = () =>
    deriveOrganization(answers, {
      of: input.of,
      period,
      since: shiftPeriod(period, -1),
      unit,
      name: actor.organizationName,
      yearStartMonth: actor.yearStartMonth,
    });
  return {
    ...remembering(answers, `derivation ${input.of} ${period} ${unit?.id ?? ""}`, work),
    asOf: new Date().toISOString(),
  };
}
