import { findPreviousAssessment, getAssessment, listScored } from "@/features/assess/assessment/queries";
import { engineInput } from "@/features/assess/assessment/scoring.rules";
import { changeSince } from "@/features/assess/result/rules";
import { getOverview } from "@/features/assess/standing/overview.queries";
import { builtInModel } from "@/features/model/scoring/built-in-model";
import { getWeights } from "@/features/organization/settings/queries";
import type { Actor } from "@/lib/access/actor";
import { AppError } from "@/lib/base/errors";
import { assessmentText, derive, deriveOrganization, figureName, standingsOf, targetsBelow } from "./rules";
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
  const [assessment, documents, weights] = await Promise.all([
    getAssessment(actor, id),
    listScored(actor, id),
    getWeights(actor),
  ]);
  const engine = engineInput(builtInModel, documents, weights);
  const derivation = derive(of, engine);
  if (!derivation) throw noFigure('"overall", or the key of a pillar, function or cross-cutting capability');
  const previous = await findPreviousAssessment(actor, assessment);
  const earlier = previous ? engineInput(builtInModel, await listScored(actor, previous.id), weights) : null;
  const before = earlier && derive(of, earlier);
  const last = before?.standing === "assessed" ? before.result.score : null;
  const change = changeSince(last, { ...derivation.result, standing: derivation.standing });
  const since: Since | null =
    previous && last !== null && change ? { period: previous.period, assessment: previous.id, last, ...change } : null;
  const { unitId, unitName, period, state, modelVersion } = assessment;
  const more = {
    title: `${unitName}, ${period}: ${figureName(of)}`,
    standings: standingsOf(derivation, engine),
    since,
    targets: targetsBelow(of, documents),
  };
  return {
    ...derivation,
    ...more,
    of,
    text: assessmentText(derivation, more),
    modelVersion,
    asOf: new Date().toISOString(),
    assessment: { id: assessment.id, unitId, unitName, period, state },
  };
}

/**
 * How one figure of the Overview was worked out, for a period (the current one unless given). `of` is "overall" or the
 * key of a pillar. Throws `forbidden` for scoped roles, then `invalid` for an unknown key.
 */
export async function getOrganizationDerivation(
  actor: Actor,
  input: { of: string; period?: string | undefined },
): Promise<OrganizationDerivation> {
  const overview = await getOverview(actor, { period: input.period });
  const derivation = deriveOrganization(input.of, overview, actor.organizationName);
  if (!derivation) throw noFigure('"overall", or the key of a pillar');
  return derivation;
}
