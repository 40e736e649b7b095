/** From audit events to the versions of a function: pure. */

import { encodeCursor } from "@/lib/base/paging";
import { changedFields, documentOf, EMPTY } from "./answers.rules";
import type { AnswerDocument, Answers } from "./answers.schema";
import { assessmentActions } from "./audit.rules";
import type { VersionDto } from "./history.schema";

/** What an event says of a function: its document and, where it was stored, the version's number. */
export type Recorded = AnswerDocument & { version?: number };

type Recording = { sequence: number; at: Date; by: string };

/** One event of a function, as far as its history goes. */
export type DocumentEvent = Recording & { action: string; before: Recorded | null; after: Recorded };

/**
 * The assessment's move to another version of the model, as far as it took answers from the function: they are `retired`.
 * `version` is the function's afterwards.
 */
export type MoveEvent = Recording & { retired: Answers; version: number };

export type VersionEvent = DocumentEvent | MoveEvent;

const isMove = (event: VersionEvent): event is MoveEvent => "retired" in event;

/** What an event of the assessment's move says of a function; null where it took nothing from it. */
export function moveOf(
  functionKey: string,
  { before, after, ...recording }: Recording & { before: unknown; after: unknown },
): MoveEvent | null {
  const version = (after as { versions?: Record<string, number> } | null)?.versions?.[functionKey];
  if (version === undefined) return null;
  const answers = Object.entries((before as { answers?: Answers } | null)?.answers ?? {});
  return {
    ...recording,
    version,
    retired: Object.fromEntries(answers.filter(([id]) => id.startsWith(`${functionKey}.`))),
  };
}

/** A document as the moves leave it, in their order. */
export function afterMoves<D extends AnswerDocument>(document: D, moves: readonly MoveEvent[]): D {
  const retired = new Set(moves.flatMap((move) => Object.keys(move.retired)));
  const answers = Object.fromEntries(Object.entries(document.answers).filter(([id]) => !retired.has(id)));
  return { ...document, answers };
}

/** What there was before the moves, of what they have left. */
export const beforeMoves = <D extends AnswerDocument>(document: D, moves: readonly MoveEvent[]): D => ({
  ...document,
  answers: { ...document.answers, ...Object.assign({}, ...moves.map(({ retired }) => retired)) },
});

/** What was there before the first save. `version` 0: nothing. */
export type Origin = { document: AnswerDocument; version: number; at: Date; by: string | null };

/** Stands for what was carried forward, which has no event of its own; events are counted from 1. */
export const ORIGIN_SEQUENCE = 0;

/** `events` (newest first) as versions, in that order. `stored` is what was stored before the oldest of them. */
export function toVersions(events: readonly VersionEvent[], stored: AnswerDocument): VersionDto[] {
  let known = stored;
  return events
    .toReversed()
    .map((event): VersionDto => {
      const { at, by, sequence } = event;
      const head = { id: encodeCursor(sequence), at: at.toISOString(), by };
      if (isMove(event)) {
        const before = known;
        known = afterMoves(known, [event]);
        const changed = changedFields(before, known);
        return { ...head, kind: "moved", version: event.version, document: documentOf(known), changed };
      }
      const isSaved = event.action === assessmentActions["function.saved"].name;
      const before = isSaved ? (event.before ?? EMPTY) : known;
      if (isSaved) known = event.after;
      return {
        ...head,
        kind: isSaved ? "saved" : "set_aside",
        version: isSaved ? (event.after.version ?? null) : null,
        document: documentOf(event.after),
        changed: changedFields(before, event.after),
      };
    })
    .reverse();
}

/** What an assessment began with as the oldest version; none where it began empty. */
export function toFirstVersion({ document, version, at, by }: Origin): VersionDto[] {
  if (version === 0) return [];
  const changed = changedFields(EMPTY, document);
  const id = encodeCursor(ORIGIN_SEQUENCE);
  return [{ id, kind: "carried_forward", version, at: at.toISOString(), by, document: documentOf(document), changed }];
}
