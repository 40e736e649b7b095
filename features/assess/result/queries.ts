import { findPreviousAssessment, getAssessment, readScored } from "@/features/assess/assessment/queries";
import type { AssessmentDto } from "@/features/assess/assessment/schema";
import { scoreDocuments } from "@/features/assess/assessment/scoring.rules";
import { METHOD } from "@/features/model/scoring/schema";
import { getWeights } from "@/features/organization/settings/queries";
import type { Actor } from "@/lib/access/actor";
import { judge } from "./judged.rules";
import { assembleResult, type ResultView } from "./rules";
import type { ScoreDto } from "./schema";

/** The head of an assessment, as every screen of its result shows it. `asOf` is the instant of scoring, ISO 8601. */
export type ResultHead = Pick<AssessmentDto, "id" | "unitId" | "unitName" | "period" | "state" | "modelVersion"> & {
  method: typeof METHOD;
  asOf: string;
};

export type ResultDto = { head: ResultHead; previousPeriod: string | null; view: ResultView };

const toHead = ({ id, unitId, unitName, period, state, modelVersion }: AssessmentDto): ResultHead => ({
  id,
  unitId,
  unitName,
  period,
  state,
  modelVersion,
  method: METHOD,
  asOf: new Date().toISOString(),
});

/** The result of one assessment beside that of the unit's latest earlier one. Throws `not_found`. */
export async function getResult(actor: Actor, id: string): Promise<ResultDto> {
  const assessment = await getAssessment(actor, id);
  const [scored, previous, weights] = await Promise.all([
    readScored(actor, id),
    findPreviousAssessment(actor, assessment),
    getWeights(actor),
  ]);
  const before = previous ? await readScored(actor, previous.id) : null;
  return {
    head: toHead(assessment),
    previousPeriod: previous?.period ?? null,
    view: assembleResult(scored, before, { weights, yearStartMonth: actor.yearStartMonth }),
  };
}

/**
 * The score of an assessment by scoring.md: figures 1 to 4 at full precision. A draft is judged as of now. Throws
 * `not_found`.
 */
export async function getScore(actor: Actor, assessmentId: string): Promise<ScoreDto> {
  const [{ model, documents }, weights] = await Promise.all([readScored(actor, assessmentId), getWeights(actor)]);
  const result = judge(scoreDocuments(model.scoring, documents, weights), weights);
  return { ...result, method: METHOD, modelVersion: model.version, asOf: new Date().toISOString() };
}
