/** Saving one function, as states and transitions: pure. The store that runs it is save-store.ts. */
import { documentOf, heldBack, isSameDocument, mergeDocuments, takeField } from "@/lib/questionnaire/rules";
import type { AnswerDocument, Field, StoredDocument } from "@/lib/questionnaire/schema";

/** Why a save did not arrive. `message` says what happened and what to do. */
export type Failure = {
  /** `unreachable` is tried again by itself; `signed-out` after sign-in; `refused` after a change or by hand. */
  readonly kind: "unreachable" | "signed-out" | "refused";
  readonly message: string;
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
};

/** What came of one request. */
export type Outcome =
  | { readonly kind: "saved"; readonly stored: StoredDocument }
  | { readonly kind: "stale"; readonly current: StoredDocument }
  | { readonly kind: "failed"; readonly failure: Failure };

export type Entry = {
  /** What the server had when last heard of; its version is what the next request names. */
  readonly stored: StoredDocument;
  /** What the screen shows. */
  readonly draft: AnswerDocument;
  readonly sending: AnswerDocument | null;
  /** Sent without an answer since the last receipt; newest last. */
  readonly lost: readonly AnswerDocument[];
  /** Requests in a row that did not arrive. */
  readonly attempts: number;
  readonly failure: Failure | null;
  /** Fields that somebody else changed as well, until each is decided. */
  readonly conflicts: readonly Field[];
  /** Whose changes to which fields were merged by themselves since the person last edited. */
  readonly merged: { readonly by: string; readonly fields: readonly Field[] } | null;
  /** When the last receipt came, ISO 8601; null before the first one. */
  readonly savedAt: string | null;
};

function newEntry(stored: StoredDocument): Entry {
  return {
    stored,
    draft: documentOf(stored),
    sending: null,
    lost: [],
    attempts: 0,
    failure: null,
    conflicts: [],
    merged: null,
    savedAt: null,
  };
}

/** Is there something that the server has not confirmed? */
export function isUnsent(entry: Entry): boolean {
  return entry.sending !== null || entry.conflicts.length > 0 || !isSameDocument(entry.draft, entry.stored);
}

/** May the draft be sent now? Never while another request of this function is under way. */
export function isReady(entry: Entry): boolean {
  return (
    entry.sending === null &&
    entry.conflicts.length === 0 &&
    heldBack(entry.draft) === null &&
    !isSameDocument(entry.draft, entry.stored)
  );
}

/** The newer of what this browser knows and what a page brought; unsent changes always win. */
export function latest(entry: Entry | undefined, server: StoredDocument): Entry {
  return entry && (isUnsent(entry) || entry.stored.version >= server.version) ? entry : newEntry(server);
}

export function edited(entry: Entry, draft: AnswerDocument): Entry {
  // What was refused may be mended now; a lost connection is not mended by typing.
  const failure = entry.failure?.kind === "refused" ? null : entry.failure;
  return { ...entry, draft, failure, merged: null };
}

export const sent = (entry: Entry): Entry => ({ ...entry, sending: entry.draft });

/** Enough for a long outage: only what reached the server matters, and that is at most one of them. */
const LOST_KEPT = 20;

/** The entry after a request was answered, or was not. `now` is ISO 8601. */
export function settled(entry: Entry, outcome: Outcome, now: string): Entry {
  const idle = { ...entry, sending: null };
  switch (outcome.kind) {
    case "saved":
      return { ...idle, stored: outcome.stored, lost: [], attempts: 0, failure: null, savedAt: now };
    case "stale": {
      const merge = mergeDocuments(entry.stored, entry.draft, outcome.current, entry.lost);
      const taken = [...new Set([...(entry.merged?.fields ?? []), ...merge.taken])];
      return {
        ...idle,
        stored: outcome.current,
        draft: merge.document,
        lost: [],
        attempts: 0,
        failure: null,
        conflicts: merge.conflicts,
        merged: taken.length > 0 ? { by: outcome.current.updatedBy ?? "somebody else", fields: taken } : null,
        savedAt: isSameDocument(merge.document, outcome.current) ? now : entry.savedAt,
      };
    }
    case "failed": {
      const unknown = outcome.failure.kind === "unreachable" && entry.sending ? [entry.sending] : [];
      const lost = [...entry.lost, ...unknown].slice(-LOST_KEPT);
      // What was refused is not what the screen shows any more: the newer draft deserves its own try.
      const isOutdated = outcome.failure.kind === "refused" && entry.draft !== entry.sending;
      return { ...idle, lost, attempts: entry.attempts + 1, failure: isOutdated ? null : outcome.failure };
    }
  }
}

/** Decides one conflict: `choice` is the document that the field is taken from. */
export function decided(entry: Entry, field: Field, choice: AnswerDocument): Entry {
  return {
    ...entry,
    draft: takeField(field, choice, entry.draft),
    conflicts: entry.conflicts.filter((open) => open !== field),
  };
}

/** Milliseconds until the next try after `attempts` failures: 1 s, doubling, at most 30 s. */
export function retryDelay(attempts: number): number {
  return Math.min(1000 * 2 ** Math.max(0, attempts - 1), 30_000);
}

export type SaveState = "stored" | "waiting" | "sending" | "held" | "undecided" | Failure["kind"];

/** How it stands with the function's changes, most urgent first. */
export function saveState(entry: Entry): SaveState {
  if (entry.conflicts.length > 0) return "undecided";
  if (!isUnsent(entry)) return "stored";
  if (heldBack(entry.draft)) return "held";
  // A failure stays in view while it is tried again: it would otherwise flicker, and be read aloud, at every try.
  return entry.failure?.kind ?? (entry.sending ? "sending" : "waiting");
}

/** Is there something unsent that more than a moment lies between: a decision, a sign-in, a lost connection? */
export function isStuck(entry: Entry): boolean {
  return !["stored", "waiting", "sending"].includes(saveState(entry));
}
