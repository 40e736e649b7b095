import { criteriaCount, figuresOf } from "@/features/assess/assessment/answers.rules";
import type {
  LastPeriod,
  MapDocument,
  MapPillar,
  QuestionnaireDto,
  QuestionTexts,
  StageCriteria,
} from "@/features/assess/assessment/answers.schema";
import { findFunction, findPreviousAssessment, findUnitOf } from "@/features/assess/assessment/queries";
import type { Answer, AssessmentState } from "@/features/assess/assessment/schema";
import { pillarKeyOf } from "@/features/model/catalogue/keys";
import { criteriaOf, criterionName, shortName, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import type { AnyCriterion, AnyFunction } from "@/features/model/catalogue/ztmm/schema";
import { versionName } from "@/features/model/catalogue/ztmm/version";
import { everyCriterionOf, findCriterion, retiredOf } from "@/features/model/catalogue/ztmm/versions";
import { modelOf } from "@/features/model/scoring/model-of";
import { figureState } from "@/features/model/scoring/rules";
import type { Actor } from "@/lib/access/actor";
import { can, roleAllows } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/require-allowed";
import { AppError, notFound } from "@/lib/base/errors";
import { database } from "@/lib/database/client";

const criterionIds = (fn: AnyFunction): StageCriteria => ({
  initial: fn.stages.initial.criteria.map(({ id }) => id),
  advanced: fn.stages.advanced.criteria.map(({ id }) => id),
  optimal: fn.stages.optimal.criteria.map(({ id }) => id),
});

/** The pillars with their functions and the ids of their criteria, for the map of an assessment of this version. */
export function listMapPillars(modelVersion: string): MapPillar[] {
  return modelOf(modelVersion).pillars.map((pillar) => ({
    key: pillar.key,
    name: pillar.name,
    functions: pillar.functions.map((fn) => ({
      key: fn.key,
      name: shortName(fn),
      criteria: criterionIds(fn),
      retired: retiredOf(fn.key, modelVersion),
    })),
  }));
}

const plain = (criteria: readonly AnyCriterion[]) =>
  criteria.map((criterion) => ({ id: criterion.id, name: criterionName(criterion), text: criterion.text }));

/** What the screen shows of a function and of what counts in its pillar; CISA's own phrases stay out. */
export function questionTexts(fn: AnyFunction, definition: string | undefined): QuestionTexts {
  const asked = new Set(criteriaOf(fn).map(({ id }) => id));
  const known = everyCriterionOf(fn.key).flatMap((id) => findCriterion(id) ?? []);
  const { traditional, initial, advanced, optimal } = fn.stages;
  return {
    key: fn.key,
    name: shortName(fn),
    purpose: fn.purpose,
    definition,
    summaries: {
      traditional: traditional.summary,
      initial: initial.summary,
      advanced: advanced.summary,
      optimal: optimal.summary,
    },
    criteria: {
      initial: plain(initial.criteria),
      advanced: plain(advanced.criteria),
      optimal: plain(optimal.criteria),
    },
    retired: plain(known.filter(({ id }) => !asked.has(id))),
  };
}

/** The version of the model that an assessment carries; null where there is no such assessment for the actor. */
export async function findModelVersion(actor: Actor, assessmentId: string): Promise<string | null> {
  try {
    return (await findUnitOf(actor, assessmentId)).modelVersion;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  }
}

function readOnlyReason(actor: Actor, head: { unitId: string; state: AssessmentState }, pillar: string): string | null {
  if (!roleAllows(actor.role, "answer.write")) return `Your role (${actor.role}) reads answers and changes none.`;
  if (!can(actor, "answer.write", { unitId: head.unitId, pillar }))
    return "This pillar of the unit is assigned to others: you read it here and answer your own.";
  return head.state === "draft" ? null : `This assessment is ${head.state}: its answers are closed.`;
}

async function getLastPeriod(
  actor: Actor,
  assessment: { unitId: string; period: string; modelVersion: string },
  functionKey: string,
): Promise<LastPeriod | null> {
  const previous = await findPreviousAssessment(actor, assessment);
  const fn = previous && modelOf(previous.modelVersion).functions.get(functionKey);
  if (!fn) return null;
  const key = { organizationId: actor.organizationId, assessmentId: previous.id, functionKey };
  const { answers, notApplicable } = await findFunction(database(), key);
  const criteria = criterionIds(fn);
  const figures = figuresOf(fn.key, criteria, { answers, notApplicable });
  const { modelVersion } = previous;
  return {
    period: previous.period,
    otherModel:
      modelVersion === assessment.modelVersion
        ? null
        : { name: versionName(modelVersion), asked: criteriaOf(fn).map(({ id }) => id) },
    answers,
    notApplicable,
    isAssessed: figureState(figures, criteriaCount(criteria)) === "assessed",
    score: figures.score,
    stage: figures.stage,
  };
}

/**
 * One function of an assessment with what surrounds it, in a number of queries that does not depend on the data.
 * Throws `not_found` (assessment, or function key); `forbidden` for roles that see only results.
 */
export async function getQuestionnaire(
  actor: Actor,
  assessmentId: string,
  functionKey: string,
): Promise<QuestionnaireDto> {
  const { unitId } = await findUnitOf(actor, assessmentId);
  if (!ztmmFunctions.has(functionKey)) throw notFound("This function");
  requireAllowed(actor, "answer.read", { unitId });
  const { organizationId } = actor;
  const head = await database().assessment.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: assessmentId } },
    select: { period: true, state: true, modelVersion: true, unit: { select: { name: true } } },
  });
  const [document, rows, last] = await Promise.all([
    findFunction(database(), { organizationId, assessmentId, functionKey }),
    database().functionAnswer.findMany({
      where: { organizationId, assessmentId },
      select: { functionKey: true, answers: true, notApplicable: true, carriedForward: true, version: true },
    }),
    getLastPeriod(actor, { unitId, ...head }, functionKey),
  ]);
  const { period, state, modelVersion } = head;
  const stored: MapDocument[] = rows.map((row) => ({
    key: row.functionKey,
    answers: row.answers as Record<string, Answer>,
    notApplicable: row.notApplicable,
    carriedForward: row.carriedForward,
    version: row.version,
  }));
  return {
    assessment: { id: assessmentId, unitId, unitName: head.unit.name, period, state, modelVersion },
    document,
    stored,
    last,
    readOnly: readOnlyReason(actor, { unitId, state }, pillarKeyOf(functionKey)),
    mayTarget: can(actor, "target.write", { unitId }),
  };
}
