import { ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { notFound } from "@/lib/base/errors";
import { decodeCursor, type Page } from "@/lib/base/paging";
import { type Db, database } from "@/lib/database/client";
import type { Prisma } from "@/prisma/generated/client";
import { assessmentActions, functionSubjectId } from "./audit.rules";
import {
  afterMoves,
  beforeMoves,
  type DocumentEvent,
  type MoveEvent,
  moveOf,
  ORIGIN_SEQUENCE,
  type Origin,
  type Recorded,
  toFirstVersion,
  toVersions,
  type VersionEvent,
} from "./history.rules";
import type { VersionDto } from "./history.schema";
import { findFunction, findUnitOf } from "./queries";

export type FunctionKey = { organizationId: string; assessmentId: string; functionKey: string };

const {
  "assessment.created": created,
  "assessment.moved": moved,
  "function.saved": saved,
  "function.set_aside": setAside,
} = assessmentActions;

/** No address: whoever reads answers need not know where others sat. */
const EVENT_SELECT = { sequence: true, at: true, actorName: true, action: true, before: true, after: true } as const;

const eventsOf = (key: FunctionKey) => ({
  organizationId: key.organizationId,
  subjectType: saved.subjectType,
  subjectId: functionSubjectId(key),
});

type EventRow = Prisma.AuditEventGetPayload<{ select: typeof EVENT_SELECT }>;

const toEvent = (row: EventRow): DocumentEvent => ({
  sequence: row.sequence,
  at: row.at,
  by: row.actorName,
  action: row.action,
  before: row.before as Recorded | null,
  after: row.after as Recorded,
});

/** When the function's assessment began, and its moves to newer versions that took answers from the function. */
type AssessmentEvents = { begun: EventRow | undefined; moves: readonly MoveEvent[] };

async function findAssessmentEvents(db: Db, key: FunctionKey): Promise<AssessmentEvents> {
  const rows = await db.auditEvent.findMany({
    where: {
      organizationId: key.organizationId,
      subjectType: created.subjectType,
      subjectId: key.assessmentId,
      action: { in: [created.name, moved.name] },
    },
    select: EVENT_SELECT,
    orderBy: { sequence: "asc" },
  });
  return {
    begun: rows.find(({ action }) => action === created.name),
    moves: rows.flatMap((row) => {
      const { sequence, at, actorName: by, before, after } = row;
      return (row.action === moved.name && moveOf(key.functionKey, { sequence, at, by, before, after })) || [];
    }),
  };
}

/** What was there before the first save. An assessment that was carried forward has version 1 without an event of it. */
async function findOrigin(db: Db, key: FunctionKey, { begun, moves }: AssessmentEvents): Promise<Origin> {
  // The row first: one that is found now, while no event is found afterwards, was never saved by anybody.
  const row = await findFunction(db, key);
  const save = await db.auditEvent.findFirst({
    where: { ...eventsOf(key), action: saved.name },
    select: EVENT_SELECT,
    orderBy: { sequence: "asc" },
  });
  const at = begun?.at ?? new Date(row.updatedAt ?? 0);
  const by = begun?.actorName ?? row.updatedBy;
  const found = (save ? toEvent(save).before : row) ?? row;
  const since = moves.filter(({ sequence }) => !save || sequence < save.sequence);
  const document = beforeMoves(found, since);
  return { document, version: (found.version ?? 0) - since.length, at, by };
}

/** `rows` (newest first) as versions, without asking who may see them: for commands that have asked. */
export async function presentVersions(
  db: Db,
  key: FunctionKey,
  events: readonly VersionEvent[],
  known?: AssessmentEvents & { origin: Origin | undefined },
): Promise<VersionDto[]> {
  const oldest = events.at(-1);
  if (!oldest) return [];
  const save = await db.auditEvent.findFirst({
    where: { ...eventsOf(key), action: saved.name, sequence: { lt: oldest.sequence } },
    select: EVENT_SELECT,
    orderBy: { sequence: "desc" },
  });
  const own = known ?? (await findAssessmentEvents(db, key));
  const stored = save ? toEvent(save).after : (known?.origin ?? (await findOrigin(db, key, own))).document;
  const from = save?.sequence ?? ORIGIN_SEQUENCE;
  const between = own.moves.filter(({ sequence }) => sequence > from && sequence < oldest.sequence);
  return toVersions(events, afterMoves(stored, between));
}

/** The newest documents of a function before `before` (null: all), newest first, without asking who may see them. */
export async function findEvents(
  db: Db,
  key: FunctionKey,
  input: { before: number | null; limit: number; setAsideBy?: string },
): Promise<DocumentEvent[]> {
  const rows = await db.auditEvent.findMany({
    where: {
      ...eventsOf(key),
      ...(input.setAsideBy === undefined
        ? { action: { in: [saved.name, setAside.name] } }
        : { action: setAside.name, actorId: input.setAsideBy }),
      ...(input.before === null ? {} : { sequence: { lt: input.before } }),
    },
    select: EVENT_SELECT,
    orderBy: { sequence: "desc" },
    take: input.limit,
  });
  return rows.map(toEvent);
}

/**
 * The versions of a function, newest first, read from the audit log: at most six queries, whatever their number.
 * `limit` 1 to 100. Throws `not_found`; `forbidden` for roles that see only results; `malformed` for a foreign cursor.
 */
export async function listVersions(
  actor: Actor,
  input: { assessmentId: string; functionKey: string; cursor?: string | undefined; limit: number },
): Promise<Page<VersionDto>> {
  const { assessmentId, functionKey, limit } = input;
  const head = await findUnitOf(actor, assessmentId);
  if (!ztmmFunctions.has(functionKey)) throw notFound("This function");
  requireAllowed(actor, "answer.read", { unitId: head.unitId });
  const before = input.cursor === undefined ? null : decodeCursor(input.cursor, "number");
  if (before !== null && before <= ORIGIN_SEQUENCE) return { items: [], nextCursor: null };
  const db = database();
  const key = { organizationId: actor.organizationId, assessmentId, functionKey };
  const [documents, own] = await Promise.all([
    findEvents(db, key, { before, limit: limit + 1 }),
    findAssessmentEvents(db, key),
  ]);
  const moves = own.moves.filter(({ sequence }) => before === null || sequence < before);
  const events = [...documents, ...moves].sort((a, b) => b.sequence - a.sequence).slice(0, limit + 1);
  const isEnd = events.length <= limit;
  const origin = isEnd ? await findOrigin(db, key, own) : undefined;
  const found = await presentVersions(db, key, events, { ...own, origin });
  if (origin) found.push(...toFirstVersion(origin));
  const items = found.slice(0, limit);
  // The id of a version is the cursor of what follows it.
  return { items, nextCursor: found.length > limit ? (items.at(-1)?.id ?? null) : null };
}
