import type { z } from "zod";
import { requireAllowed } from "@/lib/access/rules";
import { recordEvent } from "@/lib/audit/commands";
import type { Actor } from "@/lib/auth/actor";
import { ztmm, ztmmFunctions } from "@/lib/catalogue/ztmm/model";
import { type Db, type Transact, transaction } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { isId } from "@/lib/ids/rules";
import { fieldErrors } from "@/lib/text/schema";
import { getUnit } from "@/lib/unit/queries";
import { type GivenVersion, requireVersion, staleVersion } from "@/lib/versions/rules";
import { Prisma } from "@/prisma/generated/client";
import { FUNCTION_SELECT, findFunction, findUnitOf, getAssessment, toFunctionDto } from "./queries";
import { isSameDocument, normalizeAnswers } from "./rules";
import { type AssessmentDto, type createAssessmentSchema, type FunctionDto, functionDocumentSchema } from "./schema";

const isDuplicate = (error: unknown) => error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";

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
    data: rows.map((row) => ({
      ...row,
      answers: row.answers as Prisma.InputJsonValue,
      assessmentId: to.id,
      version: 1,
      updatedAt: new Date(),
      updatedById: actor.userId,
      updatedByName: actor.userName,
    })),
  });
}

async function requireUnit(db: Db, actor: Actor, id: string) {
  try {
    return await getUnit(actor, id, db);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "not_found") throw error;
    const message = "is not a unit of this organisation";
    throw new AppError("invalid", `The unit ${message}. Nothing was created.`, {
      errors: [{ path: "unitId", message }],
    });
  }
}

const insertAssessment = (db: Db, actor: Actor, of: { unitId: string; period: string }) =>
  db.assessment.create({
    data: { ...of, organizationId: actor.organizationId, modelVersion: ztmm.version, createdById: actor.userId },
    select: { id: true },
  });

/**
 * Creates the assessment of a unit for a period, empty or with another one's answers, notes and targets. Throws
 * `conflict` when there is one already, `invalid` for a unit or a source that does not fit.
 */
export async function createAssessment(
  actor: Actor,
  input: z.infer<typeof createAssessmentSchema>,
  transact: Transact = transaction,
): Promise<AssessmentDto> {
  requireAllowed(actor, "assessment.create");
  return transact(async (db) => {
    const unit = await requireUnit(db, actor, input.unitId);
    const { id } = await insertAssessment(db, actor, { unitId: unit.id, period: input.period }).catch((error) => {
      if (!isDuplicate(error)) throw error;
      throw new AppError(
        "conflict",
        `${unit.name} already has an assessment for ${input.period}. Open that one instead.`,
      );
    });
    if (input.carryForwardFrom) await carryForward(db, actor, input.carryForwardFrom, { id, unitId: unit.id });
    const created = await getAssessment(actor, id, db);
    await recordEvent(db, actor, {
      action: "assessment.created",
      subjectType: "assessment",
      subjectId: id,
      after: { unitId: unit.id, period: input.period, carryForwardFrom: input.carryForwardFrom ?? null },
    });
    return created;
  });
}

function parseDocument(key: string, document: unknown) {
  const fn = ztmmFunctions.get(key);
  if (!fn) throw notFound("This function");
  const parsed = functionDocumentSchema.safeParse(document);
  if (!parsed.success)
    throw new AppError("invalid", "The answers cannot be stored as they are. Nothing was changed; see each field.", {
      errors: fieldErrors(parsed.error),
    });
  const { answers, errors } = normalizeAnswers(fn, parsed.data.answers);
  if (errors.length > 0)
    throw new AppError("invalid", "Some criteria do not belong to this function. Nothing was changed.", { errors });
  return { ...parsed.data, answers };
}

const isSameTarget = (a: FunctionDto["target"], b: FunctionDto["target"]) =>
  a?.stage === b?.stage && a?.date === b?.date;

/**
 * Replaces a function's document. `version` is the one that was edited (null: missing; 0: nothing was stored yet).
 * Checks in this order: not_found, forbidden, conflict (not a draft), version missing, stale (with the stored document),
 * invalid. Storing what is stored already changes nothing.
 */
export async function saveFunction(
  actor: Actor,
  input: { assessmentId: string; functionKey: string; version: GivenVersion; document: unknown },
): Promise<FunctionDto> {
  const { assessmentId, functionKey } = input;
  const head = await findUnitOf(actor, assessmentId);
  if (!ztmmFunctions.has(functionKey)) throw notFound("This function");
  const pillar = functionKey.slice(0, functionKey.indexOf("."));
  requireAllowed(actor, "answer.write", { unitId: head.unitId, pillar });
  const key = { organizationId: actor.organizationId, assessmentId, functionKey };
  return transaction(async (db) => {
    // Shared lock: answers may change side by side, but not while the assessment changes its state.
    const [locked] = await db.$queryRaw<{ state: string }[]>`SELECT "state"::text FROM "Assessment"
      WHERE "organizationId" = ${actor.organizationId}::uuid AND "id" = ${assessmentId}::uuid FOR SHARE`;
    if (!locked) throw notFound("This assessment");
    if (locked.state !== "draft")
      throw new AppError(
        "conflict",
        `This assessment is ${locked.state}; its answers are closed. Nothing was changed.`,
      );
    const before = await findFunction(db, key);
    requireVersion(input.version, before.version, before);
    const document = parseDocument(functionKey, input.document);
    if (!isSameTarget(before.target, document.target)) requireAllowed(actor, "target.write", { unitId: head.unitId });
    if (before.version > 0 && isSameDocument(before, document)) return before;
    const stored = {
      answers: document.answers,
      notApplicable: document.notApplicable,
      justification: document.justification,
      note: document.note,
      targetStage: document.target?.stage ?? null,
      targetDate: document.target ? new Date(document.target.date) : null,
      updatedAt: new Date(),
      updatedById: actor.userId,
      updatedByName: actor.userName,
    };
    // Somebody may have stored a version since `before` was read: then nothing matches, and it counts as stale.
    const [written] =
      before.version === 0
        ? await db.functionAnswer.createManyAndReturn({
            data: [{ ...key, ...stored }],
            skipDuplicates: true,
            select: FUNCTION_SELECT,
          })
        : await db.functionAnswer.updateManyAndReturn({
            where: { ...key, version: before.version },
            data: { ...stored, version: before.version + 1 },
            select: FUNCTION_SELECT,
          });
    if (!written) throw staleVersion(await findFunction(db, key));
    const after = toFunctionDto(functionKey, written);
    await recordEvent(db, actor, {
      action: "function.saved",
      subjectType: "function",
      subjectId: `${assessmentId}/${functionKey}`,
      before: auditView(before),
      after: auditView(after),
    });
    return after;
  });
}

const auditView = ({ answers, notApplicable, justification, note, target, version }: FunctionDto) => ({
  answers,
  notApplicable,
  justification,
  note,
  target,
  version,
});
