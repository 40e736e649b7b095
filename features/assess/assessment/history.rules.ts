/** From audit events to the versions of a function: pure. */

import { encodeCursor } from "@/lib/base/paging";
import { changedFields, documentOf, EMPTY } from "./answers.rules";
import type { AnswerDocument } from "./answers.schema";
import { assessmentActions } from "./audit.rules";
import type { VersionDto } from "./history.schema";

/** What an event says of a function: its document and, where it was stored, the version's number. */
export type Recorded = AnswerDocument & { version?: number };

/** One event of a function, as far as its history goes. */
export type VersionEvent = {
  sequence: number;
  at: Date;
  by: string;
  action: string;
  before: Recorded | null;
  after: Recorded;
};

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
      const isSaved = event.action === assessmentActions["function.saved"].name;
      const before = isSaved ? (event.before ?? EMPTY) : known;
      if (isSaved) known = event.after;
      return {
        id: encodeCursor(event.sequence),
        kind: isSaved ? "saved" : "set_aside",
        version: isSaved ? (event.after.version ?? null) : null,
        at: event.at.toISOString(),
        by: event.by,
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
