/**
 * The stored figures of an organisation, kept in memory as long as nothing changes. Six thousand assessments are 222,000
 * rows of 800 bytes; here an assessment takes about 500. What is kept does not depend on who asks: callers decide that.
 */

import { ANSWER_SUBJECTS } from "@/features/assess/assessment/audit.rules";
import type { AssessmentState } from "@/features/assess/assessment/schema";
import { builtInModel } from "@/features/model/scoring/built-in-model";
import { readWeights, weighed } from "@/features/model/scoring/weights";
import { UNIT_SELECT } from "@/features/organization/unit/queries";
import { treeOrder } from "@/features/organization/unit/rules";
import type { Actor } from "@/lib/access/actor";
import { visibleUnitIds } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/require-allowed";
import { readSequence } from "@/lib/audit/memory.queries";
import { database, runStatement } from "@/lib/database/client";
import { Prisma } from "@/prisma/generated/client";
import { readFigures } from "./figures.rules";
import type { Answers, KnownAssessment } from "./roll-up.rules";
import { functionsOf, historyOf, type StoredFigures } from "./slot.rules";

export type OrganizationAnswers = Answers & {
  /** What was worked out of them, by what was asked. */
  readonly remembered: Map<string, unknown>;
};

type Kept = { readonly sequence: number; readonly answers: OrganizationAnswers };

/** By organisation, the least recently asked first. */
const kept = new Map<string, Kept>();
/** Of all organisations together, 5 kB each once every quarter was looked at. The one that is asked for is kept whatever its size. */
const MAX_ASSESSMENTS = 15_000;
const MAX_ORGANIZATIONS = 50;
/** What was worked out, per organisation: some 50 kB each. */
const MAX_REMEMBERED = 25;
/** What is being read, by organisation and sequence: requests that come meanwhile wait for it. */
const loading = new Map<string, Promise<OrganizationAnswers>>();

/** Where each function's figures stand in an assessment's list. */
const places = new Map(functionsOf(builtInModel).map(({ key }, place) => [key, place]));

type Head = { id: string; unitId: string; period: string; state: AssessmentState; modelVersion: string };

const readHeads = (organizationId: string) =>
  runStatement<Head>(Prisma.sql`
    SELECT "id", "unitId", "period", "state"::text AS "state", "modelVersion"
    FROM "Assessment" WHERE "organizationId" = ${organizationId}::uuid ORDER BY "id"`);

/** Assessments that events after `sequence` are about. */
async function readChanged(organizationId: string, sequence: number): Promise<string[]> {
  const rows = await runStatement<{ id: string }>(Prisma.sql`
    SELECT DISTINCT split_part("subjectId", '/', 1) AS "id" FROM "AuditEvent"
    WHERE "organizationId" = ${organizationId}::uuid AND "sequence" > ${sequence}
      AND "subjectType" = ANY(${[...ANSWER_SUBJECTS]})`);
  return rows.map(({ id }) => id);
}

/**
 * Stored figures by assessment, in one row each: a row for each function takes several times as long. `ids` null: of all.
 * Figures that the engine has not computed yet count as no answer.
 */
async function readAllFigures(organizationId: string, ids: readonly string[] | null) {
  const only = ids === null ? Prisma.empty : Prisma.sql`AND "assessmentId" = ANY(${[...ids]}::uuid[])`;
  const rows = await runStatement<{ id: string; figures: string }>(Prisma.sql`
    SELECT "assessmentId" AS "id",
      string_agg("functionKey" || ' ' || concat_ws(' ', "settled", "claimed", "possible", "proven", "stage"), ',')
        AS "figures"
    FROM "FunctionAnswer"
    WHERE "organizationId" = ${organizationId}::uuid AND ("answers" <> '{}' OR "notApplicable")
      AND "method" IS NOT NULL ${only}
    GROUP BY "assessmentId"`);
  return new Map(rows.map(({ id, figures }) => [id, readFigures(figures, places)]));
}

async function load(organizationId: string, sequence: number, before: Kept | undefined): Promise<OrganizationAnswers> {
  const known = before && before.sequence <= sequence ? before : undefined;
  const [organization, units, heads, changed] = await Promise.all([
    database().organization.findUnique({ where: { id: organizationId }, select: { weights: true } }),
    database().unit.findMany({ where: { organizationId }, select: UNIT_SELECT, orderBy: { id: "asc" } }),
    readHeads(organizationId),
    known ? readChanged(organizationId, known.sequence) : null,
  ]);
  const stale = new Set(changed);
  const isKnown = (id: string) => !stale.has(id) && known?.answers.assessments.has(id) === true;
  const unknown = heads.filter(({ id }) => !isKnown(id)).map(({ id }) => id);
  const figures = unknown.length === 0 ? null : await readAllFigures(organizationId, known ? unknown : null);
  const assessments = heads.map((head): KnownAssessment => {
    const old = isKnown(head.id) ? known?.answers.assessments.get(head.id) : undefined;
    // Kept as it is where nothing changed: what was made of it is kept with it.
    if (old && old.state === head.state && old.modelVersion === head.modelVersion) return old;
    const functions = old?.functions ?? figures?.get(head.id) ?? NOTHING_ANSWERED;
    return { ...head, isApproved: head.state === "approved", revision: 1, functions };
  });
  return {
    model: weighed(builtInModel, readWeights(organization?.weights)),
    units: treeOrder(units),
    assessments: new Map(assessments.map((one) => [one.id, one])),
    history: historyOf(assessments, known?.answers.history),
    remembered: new Map(),
  };
}

const NOTHING_ANSWERED: readonly (StoredFigures | null)[] = [...places.keys()].map(() => null);

/** Keeps the newest; forgets organisations that were not asked for longest. */
function keep(organizationId: string, sequence: number, answers: OrganizationAnswers): void {
  const other = kept.get(organizationId);
  if (other && other.sequence > sequence) return;
  kept.delete(organizationId);
  kept.set(organizationId, { sequence, answers });
  let assessments = 0;
  for (const [place, [id, one]] of [...kept].reverse().entries()) {
    assessments += one.answers.assessments.size;
    if (place > 0 && (assessments > MAX_ASSESSMENTS || place >= MAX_ORGANIZATIONS)) kept.delete(id);
  }
}

/**
 * The stored figures of an organisation as they are now. One query while nothing has changed; after a change as many as
 * ever it takes, of which only those for the assessments that changed depend on how many there are.
 */
async function readAnswers(organizationId: string): Promise<OrganizationAnswers> {
  const sequence = await readSequence(organizationId);
  const before = kept.get(organizationId);
  if (before?.sequence === sequence) {
    kept.delete(organizationId);
    kept.set(organizationId, before);
    return before.answers;
  }
  const key = `${organizationId} ${sequence}`;
  const running = loading.get(key);
  if (running) return running;
  const started = load(organizationId, sequence, before);
  loading.set(key, started);
  try {
    const answers = await started;
    keep(organizationId, sequence, answers);
    return answers;
  } finally {
    loading.delete(key);
  }
}

/**
 * The stored figures of the units that the actor sees. With `remembering`, what is worked out of them is worked out once
 * for all who see the whole organisation.
 */
export async function readVisibleAnswers(actor: Actor): Promise<OrganizationAnswers> {
  requireAllowed(actor, "result.read");
  const answers = await readAnswers(actor.organizationId);
  const ids = visibleUnitIds(actor);
  if (ids === null) return answers;
  const units = treeOrder(answers.units.map(({ unit }) => unit).filter(({ id }) => ids.includes(id)));
  const visible = units.flatMap(({ unit }) => answers.history.get(unit.id) ?? []);
  return {
    model: answers.model,
    units,
    assessments: new Map(visible.flatMap(({ id }) => onlyKnown(id, answers))),
    history: historyOf(visible),
    remembered: new Map(),
  };
}

function onlyKnown(id: string, { assessments }: Answers): [string, KnownAssessment][] {
  const one = assessments.get(id);
  return one ? [[id, one]] : [];
}

/** What `work` makes of the answers, worked out once until they change. `key` says what of them. */
export function remembering<T>({ remembered }: OrganizationAnswers, key: string, work: () => T): T {
  const found = remembered.get(key);
  if (found !== undefined) return found as T;
  const value = work();
  if (remembered.size >= MAX_REMEMBERED) remembered.delete(remembered.keys().next().value ?? key);
  remembered.set(key, value);
  return value;
}
