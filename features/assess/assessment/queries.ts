import { ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { modelOf } from "@/features/model/scoring/model-of";
import type { Actor } from "@/lib/access/actor";
import { visibleUnitIds } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/require-allowed";
import { dayOf } from "@/lib/base/day";
import { AppError, notFound } from "@/lib/base/errors";
import { isId } from "@/lib/base/ids";
import { decodeCursor, encodeCursor, type Page } from "@/lib/base/paging";
import { type Db, database } from "@/lib/database/client";
import type { FunctionAnswer, Prisma } from "@/prisma/generated/client";
import { pillarProgress, type StoredProgress, totalProgress } from "./rules";
import type { Answer, AssessmentDto, AssessmentListItem, FunctionDto } from "./schema";
import type { ScoredAssessment, ScoredDocument } from "./scoring.rules";

/** What a function's document is made of. */
export const FUNCTION_SELECT = {
  functionKey: true,
  answers: true,
  notApplicable: true,
  justification: true,
  note: true,
  targetStage: true,
  targetDate: true,
  carriedForward: true,
  version: true,
  updatedAt: true,
  updatedByName: true,
} as const;

export type FunctionRow = Prisma.FunctionAnswerGetPayload<{ select: typeof FUNCTION_SELECT }>;

const HEAD_SELECT = {
  id: true,
  unitId: true,
  period: true,
  state: true,
  modelVersion: true,
  createdAt: true,
  unit: { select: { name: true } },
  createdBy: { select: { user: { select: { name: true } } } },
} as const;

const SCORED_SELECT = {
  functionKey: true,
  answers: true,
  notApplicable: true,
  targetStage: true,
  targetDate: true,
  carriedForward: true,
} as const;

export const PROGRESS_SELECT = { functionKey: true, answered: true, applicable: true, settled: true } as const;

/** What a stored function carries of its progress. */
export const toProgress = ({
  functionKey,
  ...counts
}: Pick<FunctionAnswer, keyof typeof PROGRESS_SELECT>): StoredProgress => ({ key: functionKey, ...counts });

const targetOf = (row: Pick<FunctionRow, "targetStage" | "targetDate">) =>
  row.targetStage && row.targetDate ? { stage: row.targetStage, date: dayOf(row.targetDate) } : null;

/** What scoring reads of a stored function. */
export const toScored = (row: Pick<FunctionRow, keyof typeof SCORED_SELECT>): ScoredDocument => ({
  key: row.functionKey,
  answers: row.answers as Record<string, Answer>,
  notApplicable: row.notApplicable,
  target: targetOf(row),
  evidenced: [],
  carriedForward: row.carriedForward,
});

/** A function as GET gives it; without a row it is the empty document, version 0. */
export function toFunctionDto(key: string, row: FunctionRow | null): FunctionDto {
  return {
    key,
    answers: (row?.answers ?? {}) as Record<string, Answer>,
    notApplicable: row?.notApplicable ?? false,
    justification: row?.justification ?? "",
    note: row?.note ?? "",
    target: row ? targetOf(row) : null,
    inheritedFrom: null,
    carriedForward: row?.carriedForward ?? false,
    version: row?.version ?? 0,
    updatedAt: row?.updatedAt.toISOString() ?? null,
    updatedBy: row?.updatedByName ?? null,
  };
}

/** Where-clause of the assessments that the actor sees. */
export function assessmentScope(actor: Actor) {
  const ids = visibleUnitIds(actor);
  return { organizationId: actor.organizationId, ...(ids ? { unitId: { in: ids } } : {}) };
}

const notThere = () => notFound("This assessment");

async function findScoped<S extends Prisma.AssessmentSelect>(actor: Actor, id: string, select: S, db: Db) {
  const row = isId(id)
    ? await db.assessment.findFirst({ where: { AND: [assessmentScope(actor), { id }] }, select })
    : null;
  if (!row) throw notThere();
  return row;
}

/** Whose an assessment is, and its version of the model. Throws `not_found` when it is not there or not the actor's. */
export const findUnitOf = (actor: Actor, id: string, db: Db = database()) =>
  findScoped(actor, id, { unitId: true, modelVersion: true }, db);

/** A page of assessments, newest period first. `unit` is an id, `period` a quarter; `limit` 1 to 200. */
export async function listAssessments(
  actor: Actor,
  input: { unit?: string | undefined; period?: string | undefined; cursor?: string | undefined; limit: number },
): Promise<Page<AssessmentListItem>> {
  requireAllowed(actor, "result.read");
  const after = input.cursor === undefined ? null : decodeCursor(input.cursor, "string").split(" ");
  const [afterPeriod, afterId] = after ?? [];
  if (after && (!afterPeriod || !afterId || !isId(afterId)))
    throw new AppError("malformed", "The cursor is not one of this list.");
  if (input.unit !== undefined && !isId(input.unit)) return { items: [], nextCursor: null };
  const rows = await database().assessment.findMany({
    where: {
      AND: [
        assessmentScope(actor),
        input.unit === undefined ? {} : { unitId: input.unit },
        input.period === undefined ? {} : { period: input.period },
        afterPeriod && afterId
          ? { OR: [{ period: { lt: afterPeriod } }, { period: afterPeriod, id: { gt: afterId } }] }
          : {},
      ],
    },
    select: { ...HEAD_SELECT, functions: { select: PROGRESS_SELECT } },
    orderBy: [{ period: "desc" }, { id: "asc" }],
    take: input.limit + 1,
  });
  const items = rows.slice(0, input.limit).map((row) => ({
    id: row.id,
    unitId: row.unitId,
    unitName: row.unit.name,
    period: row.period,
    state: row.state,
    createdAt: row.createdAt.toISOString(),
    ...totalProgress(pillarProgress(modelOf(row.modelVersion), row.functions.map(toProgress))),
  }));
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > input.limit && last ? encodeCursor(`${last.period} ${last.id}`) : null,
  };
}

/** One assessment with its progress per pillar. Throws `not_found`. */
export async function getAssessment(actor: Actor, id: string, db: Db = database()): Promise<AssessmentDto> {
  requireAllowed(actor, "result.read");
  const row = await findScoped(actor, id, HEAD_SELECT, db);
  const functions = await db.functionAnswer.findMany({
    where: { organizationId: actor.organizationId, assessmentId: id },
    select: PROGRESS_SELECT,
  });
  return {
    id: row.id,
    unitId: row.unitId,
    unitName: row.unit.name,
    period: row.period,
    state: row.state,
    modelVersion: row.modelVersion,
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy.user.name,
    pillars: pillarProgress(modelOf(row.modelVersion), functions.map(toProgress)),
  };
}

/** What scoring needs of one assessment. Throws `not_found`. */
export async function readScored(actor: Actor, id: string): Promise<ScoredAssessment> {
  requireAllowed(actor, "result.read");
  const { modelVersion } = await findUnitOf(actor, id);
  const rows = await database().functionAnswer.findMany({
    where: { organizationId: actor.organizationId, assessmentId: id },
    select: SCORED_SELECT,
  });
  return { model: modelOf(modelVersion), documents: rows.map(toScored) };
}

/** Every stored function of an assessment, whole. Throws `not_found`; `forbidden` for roles that see only results. */
export async function listFunctions(actor: Actor, id: string): Promise<FunctionDto[]> {
  const head = await findUnitOf(actor, id);
  requireAllowed(actor, "answer.read", { unitId: head.unitId });
  const rows = await database().functionAnswer.findMany({
    where: { organizationId: actor.organizationId, assessmentId: id },
    select: FUNCTION_SELECT,
  });
  return rows.map((row) => toFunctionDto(row.functionKey, row));
}

/** What is stored of a function, without asking who may see it: for commands that have asked. */
export async function findFunction(
  db: Db,
  key: { organizationId: string; assessmentId: string; functionKey: string },
): Promise<FunctionDto> {
  const where = { organizationId_assessmentId_functionKey: key };
  return toFunctionDto(key.functionKey, await db.functionAnswer.findUnique({ where, select: FUNCTION_SELECT }));
}

/** One function's document; the empty one, version 0, when nothing was stored. Throws `not_found`, `forbidden`. */
export async function getFunction(actor: Actor, assessmentId: string, key: string): Promise<FunctionDto> {
  const head = await findUnitOf(actor, assessmentId);
  if (!ztmmFunctions.has(key)) throw notFound("This function");
  requireAllowed(actor, "answer.read", { unitId: head.unitId });
  return findFunction(database(), { organizationId: actor.organizationId, assessmentId, functionKey: key });
}

/**
 * The same unit's assessment of the latest earlier period, or null: "last period" in questionnaire and result.
 * Throws `not_found`.
 */
export async function findPreviousAssessment(
  actor: Actor,
  assessment: { unitId: string; period: string },
): Promise<{ id: string; period: string; modelVersion: string } | null> {
  requireAllowed(actor, "result.read", { unitId: assessment.unitId });
  return database().assessment.findFirst({
    where: { organizationId: actor.organizationId, unitId: assessment.unitId, period: { lt: assessment.period } },
    select: { id: true, period: true, modelVersion: true },
    orderBy: { period: "desc" },
  });
}
