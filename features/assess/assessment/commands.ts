import type { z } from "zod";
import { pillarKeyOf } from "@/features/model/catalogue/keys";
import { ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { type ModelVersion, modelOf, newestModel } from "@/features/model/scoring/model-of";
import { currentPeriodOf } from "@/features/organization/settings/queries";
import { holdUnit } from "@/features/organization/unit/queries";
import type { UnitDto } from "@/features/organization/unit/schema";
import type { Actor } from "@/lib/access/actor";
import { visibleUnitIds } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/require-allowed";
import { appendingEvent, recordEvent } from "@/lib/audit/commands";
import { AppError, notFound } from "@/lib/base/errors";
import { isId } from "@/lib/base/ids";
import { periodLabel } from "@/lib/base/period";
import { fieldErrors, requireNamed, withoutMembers } from "@/lib/base/validation";
import { type GivenVersion, requireVersion, staleVersion } from "@/lib/base/versions";
import { type Db, runStatement, type Transact, transaction } from "@/lib/database/client";
import { Prisma } from "@/prisma/generated/client";
import { changedFields, isSameDocument, isSameValue } from "./answers.rules";
import type { AnswerDocument } from "./answers.schema";
import { assessmentActions, functionSubjectId } from "./audit.rules";
import { FIGURE_COLUMNS, figuresToStore } from "./figures.rules";
import { type FunctionRow, getAssessment, toFunctionDto, toScored } from "./queries";
import { isFarAhead, partAnswers, requireOwnCriteria } from "./rules";
import {
  type AssessmentDto,
  type createAssessmentSchema,
  type FunctionDocument,
  type FunctionDto,
  functionDocumentSchema,
} from "./schema";
import type { ScoredDocument } from "./scoring.rules";

const isDuplicate = (error: unknown) => error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";

/**
 * A function as a new assessment begins with it: what the newest version of the model no longer asks falls away. What is
 * answered waits to be confirmed; what has a target alone, or a note, says nothing that could be. Null for a function that
 * the newest version does not have.
 */
function carried(source: ScoredDocument) {
  const fn = newestModel.functions.get(source.key);
  if (!fn) return null;
  const answers = partAnswers(fn, source.answers).kept;
  const carriedForward = source.notApplicable || Object.keys(answers).length > 0;
  const figures = figuresToStore(newestModel.version, { ...source, answers, carriedForward });
  return { answers, carriedForward, ...figures };
}

async function carryForward(db: Db, actor: Actor, from: string, to: { id: string; unitId: string }): Promise<void> {
  const wrong = (message: string) =>
    new AppError("invalid", `What to carry forward ${message}. Nothing was created.`, {
      errors: [{ path: "carryForwardFrom", message }],
    });
  const source = isId(from)
    ? await db.assessment.findFirst({ where: { organizationId: actor.organizationId, id: from, unitId: to.unitId } })
    : null;
  if (!source) throw wrong("is not an assessment of this unit");
  const rows = await db.functionAnswer.findMany({
    where: { organizationId: actor.organizationId, assessmentId: from },
  });
  await db.functionAnswer.createMany({
    data: rows.flatMap((row) => {
      const begun = carried(toScored(row));
      const by = { updatedAt: new Date(), updatedById: actor.userId, updatedByName: actor.userName };
      return begun ? [{ ...row, ...begun, ...by, assessmentId: to.id, version: 1 }] : [];
    }),
  });
}

const requireUnit = (db: Db, actor: Actor, id: string) =>
  requireNamed("unitId", "is not a unit of this organisation", () => holdUnit(actor, id, db));

/** A period far ahead is more often mistyped than meant. */
function requireMeant(actor: Actor, { period, confirmFarPeriod }: z.infer<typeof createAssessmentSchema>): void {
  if (confirmFarPeriod || !isFarAhead(period, currentPeriodOf(actor))) return;
  const name = periodLabel(period, actor.yearStartMonth);
  throw new AppError("invalid", `${name} is more than a year ahead. Nothing was created.`, {
    errors: [{ path: "confirmFarPeriod", message: `is not confirmed: ${name} is more than a year ahead` }],
  });
}

function requireActive(actor: Actor, { name, retiredFrom }: UnitDto, period: string): void {
  if (retiredFrom === null || period < retiredFrom) return;
  const from = periodLabel(retiredFrom, actor.yearStartMonth);
  throw new AppError("conflict", `${name} is retired from ${from}. Choose an earlier period, or bring the unit back.`);
}

const insertAssessment = (db: Db, actor: Actor, of: { unitId: string; period: string }) =>
  db.assessment.create({
    data: { ...of, organizationId: actor.organizationId, modelVersion: newestModel.version, createdById: actor.userId },
    select: { id: true },
  });

/**
 * Creates the assessment of a unit for a period, empty or with another one's answers, notes and targets; it is asked and
 * scored by the newest version of the model. Throws
 * `conflict` when there is one already or the unit is retired by then, `invalid` for a unit or a source that does not fit, and for a period more than a
 * year ahead that is not confirmed.
 */
export async function createAssessment(
  actor: Actor,
  input: z.infer<typeof createAssessmentSchema>,
  transact: Transact = transaction,
): Promise<AssessmentDto> {
  requireAllowed(actor, "assessment.create");
  requireMeant(actor, input);
  return transact(async (db) => {
    const unit = await requireUnit(db, actor, input.unitId);
    requireActive(actor, unit, input.period);
    const { id } = await insertAssessment(db, actor, { unitId: unit.id, period: input.period }).catch((error) => {
      if (!isDuplicate(error)) throw error;
      throw new AppError(
        "conflict",
        `${unit.name} already has an assessment for ${periodLabel(input.period, actor.yearStartMonth)}. Open that one instead.`,
      );
    });
    if (input.carryForwardFrom) await carryForward(db, actor, input.carryForwardFrom, { id, unitId: unit.id });
    const created = await getAssessment(actor, id, db);
    await recordEvent(db, actor, {
      action: assessmentActions["assessment.created"],
      subjectId: id,
      after: { unitId: unit.id, period: input.period, carryForwardFrom: input.carryForwardFrom ?? null },
    });
    return created;
  });
}

/** What a function that was read has beside its document; whoever sends it back sends these along. */
const READ_ONLY: readonly string[] = ["key", "carriedForward", "version", "updatedAt", "updatedBy"] satisfies Exclude<
  keyof FunctionDto,
  keyof FunctionDocument
>[];

function parseDocument(model: ModelVersion, key: string, document: unknown) {
  const parsed = functionDocumentSchema.strict().safeParse(withoutMembers(document, READ_ONLY));
  if (!parsed.success)
    throw new AppError("invalid", "The answers cannot be stored as they are. Nothing was changed; see each field.", {
      errors: fieldErrors(parsed.error),
    });
  return { ...parsed.data, answers: requireOwnCriteria(model, key, parsed.data.answers) };
}

const DOCUMENT_COLUMNS = Prisma.sql`f."functionKey", f."answers", f."notApplicable", f."justification", f."note",
  f."targetStage"::text, f."targetDate"::timestamp AT TIME ZONE 'UTC' AS "targetDate", f."carriedForward", f."version", f."updatedAt", f."updatedByName"`;

const FIGURE_NAMES = Prisma.raw(FIGURE_COLUMNS.map((column) => `"${column}"`).join(", "));
const FIGURES_REPLACED = Prisma.raw(FIGURE_COLUMNS.map((column) => `"${column}" = EXCLUDED."${column}"`).join(", "));

type Key = { organizationId: string; assessmentId: string; functionKey: string };

/** The assessment's head and what is stored of the function, in one round trip. Throws `not_found` as findUnitOf does. */
async function readForSaving(actor: Actor, { assessmentId, functionKey }: Key) {
  const units = visibleUnitIds(actor);
  // Only a known one: what somebody made up may hold a zero byte, which no text of the database can.
  const known = ztmmFunctions.has(functionKey) ? functionKey : null;
  const [row] = isId(assessmentId)
    ? await runStatement<{ unitId: string; state: string; modelVersion: string } & (FunctionRow | { version: null })>(
        Prisma.sql`
        SELECT a."unitId", a."state"::text, a."modelVersion", ${DOCUMENT_COLUMNS}
        FROM "Assessment" a LEFT JOIN "FunctionAnswer" f ON f."organizationId" = a."organizationId"
          AND f."assessmentId" = a."id" AND f."functionKey" = ${known}
        WHERE a."organizationId" = ${actor.organizationId}::uuid AND a."id" = ${assessmentId}::uuid
          AND (${units}::uuid[] IS NULL OR a."unitId" = ANY (${units}::uuid[]))`,
      )
    : [];
  if (!row) throw notFound("This assessment");
  return {
    unitId: row.unitId,
    state: row.state,
    modelVersion: row.modelVersion,
    stored: toFunctionDto(functionKey, row.version === null ? null : row),
  };
}

function requireDraft(state: string): void {
  if (state === "draft") return;
  throw new AppError("conflict", `This assessment is ${state}; its answers are closed. Nothing was changed.`);
}

/**
 * Stores `after` with its audit event, if the assessment is a draft of this version of the model and `before` is what is
 * stored; whether it was. One statement is one transaction: everything or nothing, and the locks last for one commit and
 * no round trip.
 */
async function store(
  actor: Actor,
  key: Key,
  modelVersion: string,
  before: FunctionDto,
  after: FunctionDto,
): Promise<boolean> {
  const figures = figuresToStore(modelVersion, { ...after, evidenced: [] });
  const appended = await runStatement(Prisma.sql`WITH "draft" AS (
      -- Shared lock: answers may change side by side, but not while the assessment changes its state or version.
      SELECT FROM "Assessment" WHERE "organizationId" = ${key.organizationId}::uuid AND "id" = ${key.assessmentId}::uuid
        AND "state" = 'draft' AND "modelVersion" = ${modelVersion} FOR SHARE),
    "saved" AS (
      INSERT INTO "FunctionAnswer" ("organizationId", "assessmentId", "functionKey", "answers", "notApplicable",
        "justification", "note", "targetStage", "targetDate", "version", "updatedAt", "updatedById", "updatedByName",
        "carriedForward", ${FIGURE_NAMES})
      SELECT ${key.organizationId}::uuid, ${key.assessmentId}::uuid, ${key.functionKey},
        ${JSON.stringify(after.answers)}::jsonb, ${after.notApplicable}, ${after.justification}, ${after.note},
        ${after.target?.stage ?? null}::"TargetStage", ${after.target?.date ?? null}::date, ${after.version},
        ${after.updatedAt}::timestamptz, ${actor.userId}::uuid, ${actor.userName}, ${after.carriedForward},
        ${Prisma.join(FIGURE_COLUMNS.map((column) => figures[column]))} FROM "draft"
      ON CONFLICT ("organizationId", "assessmentId", "functionKey") DO UPDATE SET "answers" = EXCLUDED."answers",
        "notApplicable" = EXCLUDED."notApplicable", "justification" = EXCLUDED."justification",
        "note" = EXCLUDED."note", "targetStage" = EXCLUDED."targetStage", "targetDate" = EXCLUDED."targetDate",
        "version" = EXCLUDED."version", "updatedAt" = EXCLUDED."updatedAt", "updatedById" = EXCLUDED."updatedById",
        "updatedByName" = EXCLUDED."updatedByName", "carriedForward" = EXCLUDED."carriedForward", ${FIGURES_REPLACED}
      WHERE "FunctionAnswer"."version" = ${before.version} RETURNING 1),
    ${appendingEvent(Prisma.sql`"saved"`, actor, {
      action: assessmentActions["function.saved"],
      subjectId: functionSubjectId(key),
      before: auditView(before, before.carriedForward),
      after: auditView(after, before.carriedForward),
    })}`);
  return appended.length > 0;
}

/**
 * Replaces a function's document. `version` is the one that was edited (null: missing; 0: nothing was stored yet).
 * Checks in this order: not_found, forbidden, conflict (not a draft), version missing, stale (with the stored document),
 * invalid. Storing what is stored already changes nothing, but confirms what was carried forward: that is a new version.
 */
export async function saveFunction(
  actor: Actor,
  input: { assessmentId: string; functionKey: string; version: GivenVersion; document: unknown },
): Promise<FunctionDto> {
  const { assessmentId, functionKey } = input;
  const key = { organizationId: actor.organizationId, assessmentId, functionKey };
  const { unitId, state, modelVersion, stored: before } = await readForSaving(actor, key);
  if (!ztmmFunctions.has(functionKey)) throw notFound("This function");
  const pillar = pillarKeyOf(functionKey);
  requireAllowed(actor, "answer.write", { unitId, pillar });
  requireDraft(state);
  requireVersion(input.version, before.version, before);
  const document = parseDocument(modelOf(modelVersion), functionKey, input.document);
  if (!isSameValue(before.target, document.target)) requireAllowed(actor, "target.write", { unitId });
  if (before.version > 0 && isSameDocument(before, document) && !before.carriedForward) return before;
  const after: FunctionDto = {
    ...document,
    key: functionKey,
    carriedForward: before.carriedForward && isTargetAlone(before, document),
    version: before.version + 1,
    updatedAt: new Date().toISOString(),
    updatedBy: actor.userName,
  };
  if (await store(actor, key, modelVersion, before, after)) return after;
  // Since it was read, the assessment has changed its state or moved to another version, or another save came first.
  const now = await readForSaving(actor, key);
  requireDraft(now.state);
  if (now.modelVersion !== modelVersion && now.stored.version === before.version) return saveFunction(actor, input);
  throw staleVersion(now.stored);
}

/** Do they differ in the target alone? It says nothing of where the function is. */
const isTargetAlone = (a: AnswerDocument, b: AnswerDocument) =>
  changedFields(a, b).every((field) => field === "target") && !isSameDocument(a, b);

/** `carriedForward` is in it only where it was true: confirming is a change that shows in no other field. */
const auditView = (
  { answers, notApplicable, justification, note, target, version, carriedForward }: FunctionDto,
  wasCarried: boolean,
) => ({
  answers,
  notApplicable,
  justification,
  note,
  target,
  version,
  ...(wasCarried ? { carriedForward } : {}),
});
