/** Saving one function, as states and transitions: pure. The store that runs it is save-store.ts. */
import {
  changedFields,
  documentOf,
  fitsHistory,
  heldBack,
  isSameDocument,
  mergeDocuments,
  takeField,
} from "@/features/assess/assessment/answers.rules";
import type { AnswerDocument, AnswerField, StoredDocument } from "@/features/assess/assessment/answers.schema";

/** Why the server does not take a change. `message` says what happened and what to do. */
export type Refusal = {
  readonly message: string;
  readonly fields: readonly { readonly path: string; readonly message: string }[];
};

/** How the server can be reached: what is not open concerns every change alike. `attempts` counts tries in a row. */
export type Link =
  | { readonly kind: "open" }
  | { readonly kind: "unreachable" | "signed-out"; readonly message: string; readonly attempts: number };

/** What came of one request. */
export type Outcome =
  | { readonly kind: "saved"; readonly stored: StoredDocument }
  | { readonly kind: "stale"; readonly current: StoredDocument }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "unreachable" | "signed-out"; readonly message: string };

/** A document that met somebody else's change, on its way into the history; `basedOn` is the version it was made on. */
export type Aside = { readonly document: AnswerDocument; readonly basedOn: number };

export type SaveEntry = {
  /** What the server had when last heard of; its version is what the next request names. */
  readonly stored: StoredDocument;
  /** What the screen shows. */
  readonly draft: AnswerDocument;
  /** The person said that what was carried forward is still true: it is sent although no field differs. */
  readonly isConfirmed: boolean;
  readonly sending: AnswerDocument | null;
  /** Sent without an answer since the last receipt; newest last. */
  readonly lost: readonly AnswerDocument[];
  /** Mine, as it met a conflicting change: it stays in the history whatever is decided. */
  readonly asides: readonly Aside[];
  /** The draft that was set aside last. */
  readonly asideOf: AnswerDocument | null;
  readonly refusal: Refusal | null;
  /** Fields that somebody else changed as well, until each is decided. */
  readonly conflicts: readonly AnswerField[];
  /** What others changed since the person last edited; `isMine` when changes of one's own were merged with it. */
  readonly merged: {
    readonly by: readonly string[];
    readonly fields: readonly AnswerField[];
    readonly isMine: boolean;
  } | null;
  /** How many changed answers went into the history alone, because their criteria are no longer asked. */
  readonly retired: number;
  /** A newer version that arrived while a request was under way. */
  readonly heard: StoredDocument | null;
  /** Whether this device has the draft: "pending" while it is being written. */
  readonly kept: "pending" | "kept" | "failed";
  /** When the oldest unsent change was made, ISO 8601: changes are sent in this order. */
  readonly since: string | null;
  /** When the last receipt came, ISO 8601; null before the first one. */
  readonly savedAt: string | null;
};

export function newEntry(stored: StoredDocument): SaveEntry {
  return {
    stored,
    draft: documentOf(stored),
    isConfirmed: false,
    sending: null,
    lost: [],
    asides: [],
    asideOf: null,
    refusal: null,
    conflicts: [],
    merged: null,
    retired: 0,
    heard: null,
    kept: "kept",
    since: null,
    savedAt: null,
  };
}

/** Does the function wait for a person to say that what was carried forward is still true? */
export const isToConfirm = ({ stored, isConfirmed }: SaveEntry): boolean => stored.carriedForward && !isConfirmed;

/** Has the server yet to hear of the draft, or that it was confirmed? */
const isChanged = ({ stored, draft, isConfirmed }: SaveEntry): boolean =>
  (stored.carriedForward && isConfirmed) || !isSameDocument(draft, stored);

/** Is there something that the server has not confirmed? */
export function isUnsent(entry: SaveEntry): boolean {
  const isOpen = entry.sending !== null || entry.conflicts.length > 0 || entry.asides.length > 0;
  // What was sent without an answer may be stored, also where the draft has gone back to what was there before it.
  return isOpen || entry.lost.length > 0 || isChanged(entry);
}

/** Can something of it be sent now? Never while another request of this function is under way. */
export function isReady(entry: SaveEntry): boolean {
  if (entry.sending !== null || entry.refusal !== null) return false;
  if (entry.asides.length > 0) return true;
  const isDecided = entry.conflicts.length === 0 && heldBack(entry.draft) === null;
  return isDecided && (entry.lost.length > 0 || isChanged(entry));
}

/** Number of fields that the server does not have as the screen shows them. */
export const changeCount = (entry: SaveEntry): number => changedFields(entry.draft, entry.stored).length;

/** The newer of what this browser knows and what a page brought; unsent changes always win. */
export function latest(entry: SaveEntry | undefined, server: StoredDocument): SaveEntry {
  return entry && (isUnsent(entry) || entry.stored.version >= server.version) ? entry : newEntry(server);
}

/** The entry with another draft, made at `now` (ISO 8601). What was refused may be mended by it. */
export function edited(entry: SaveEntry, draft: AnswerDocument, now: string): SaveEntry {
  return { ...entry, draft, refusal: null, merged: null, retired: 0, kept: "pending", since: entry.since ?? now };
}

/** The entry after the person set its draft at `now`. To set what is there already confirms what was carried forward. */
export const changed = (entry: SaveEntry, draft: AnswerDocument, now: string): SaveEntry => ({
  ...edited(entry, draft, now),
  isConfirmed: entry.isConfirmed || isSameDocument(draft, entry.draft),
});

export const sent = (entry: SaveEntry): SaveEntry => ({ ...entry, sending: entry.draft });

/** Enough for a long outage: only what reached the server matters, and that is at most one of them. */
const LOST_KEPT = 20;

const unique = <T>(...lists: (readonly T[])[]): T[] => [...new Set(lists.flat())];

/** The entry with its draft on the way into the history, unless that has it, or would not take it. */
export function setAside(entry: SaveEntry): SaveEntry {
  const isKnown = entry.asideOf !== null && isSameDocument(entry.asideOf, entry.draft);
  if (isKnown || !fitsHistory(entry.draft)) return entry;
  const aside = { document: entry.draft, basedOn: entry.stored.version };
  return { ...entry, asides: [...entry.asides, aside], asideOf: entry.draft };
}

/** The entry after another version came in: merged field by field, with what both changed left to be decided. */
function met(entry: SaveEntry, current: StoredDocument, now: string): SaveEntry {
  const isMine = isUnsent({ ...entry, sending: null });
  const merge = mergeDocuments(entry.stored, entry.draft, current, entry.lost);
  const differing = changedFields(merge.document, current);
  const conflicts = unique(entry.conflicts, merge.conflicts).filter((field) => differing.includes(field));
  const isNew = conflicts.some((field) => !entry.conflicts.includes(field));
  const before = entry.merged ?? { by: [], fields: [], isMine: false };
  const by = current.updatedBy ?? "somebody else";
  return {
    ...(isNew ? setAside(entry) : entry),
    stored: current,
    draft: merge.document,
    lost: [],
    conflicts,
    merged:
      merge.taken.length > 0
        ? {
            by: unique(before.by, [by]),
            fields: unique(before.fields, merge.taken),
            isMine: before.isMine || isMine,
          }
        : entry.merged,
    kept: isMine ? "pending" : entry.kept,
    savedAt: differing.length === 0 && isMine ? now : entry.savedAt,
  };
}

/** The entry after somebody's save was heard of. A version that is known, or one's own on its way, changes nothing. */
export function heard(entry: SaveEntry, current: StoredDocument, now: string): SaveEntry {
  if (current.version <= entry.stored.version) return entry;
  if (entry.sending === null) return rested(met(entry, current, now));
  return { ...entry, heard: entry.heard && entry.heard.version > current.version ? entry.heard : current };
}

/** Without anything unsent there is no oldest change either. */
export const rested = (entry: SaveEntry): SaveEntry => (isUnsent(entry) ? entry : { ...entry, since: null });

/** The entry after a request for its document was answered, or was not. `now` is ISO 8601. */
export function settled(entry: SaveEntry, outcome: Outcome, now: string): SaveEntry {
  const idle: SaveEntry = { ...entry, sending: null, heard: null };
  switch (outcome.kind) {
    case "saved": {
      const saved: SaveEntry = { ...idle, stored: outcome.stored, lost: [], kept: "pending", savedAt: now };
      return rested(entry.heard ? heard(saved, entry.heard, now) : saved);
    }
    case "stale":
      return rested(met(idle, outcome.current, now));
    case "refused":
      // What was refused is not what the screen shows any more: the newer draft deserves its own try.
      return { ...idle, refusal: entry.draft === entry.sending ? outcome.refusal : null };
    default: {
      const lost = [...entry.lost, ...(entry.sending ? [entry.sending] : [])].slice(-LOST_KEPT);
      const unsure: SaveEntry = { ...idle, lost, kept: "pending" };
      return entry.heard ? heard(unsure, entry.heard, now) : unsure;
    }
  }
}

/** The entry after its oldest aside was stored in the history. */
export const asideStored = (entry: SaveEntry): SaveEntry =>
  rested({ ...entry, asides: entry.asides.slice(1), kept: "pending" });

/**
 * Decides one conflict: `choice` is the document that the field is taken from. What gives way, with all that was typed since
 * the conflict arose, goes into the history.
 */
export function decided(entry: SaveEntry, field: AnswerField, choice: AnswerDocument, now: string): SaveEntry {
  const conflicts = entry.conflicts.filter((open) => open !== field);
  const draft = takeField(field, choice, entry.draft);
  const from = isSameDocument(draft, entry.draft) ? entry : setAside(entry);
  return rested({ ...edited(from, draft, now), conflicts });
}

/** The entry with what the server has; its draft goes into the history if `isPutAside`. It can be undone. */
export function givenUp(entry: SaveEntry, isPutAside: boolean, now: string): SaveEntry {
  const fresh = newEntry(entry.stored);
  if (!isPutAside) return { ...fresh, kept: "pending" };
  const { asides, asideOf } = setAside(entry);
  return rested({ ...fresh, asides, asideOf, kept: "pending", since: now });
}

/** The entry with another tab's draft of the same function on its way into the history: what is typed here goes on. */
export const withAnother = (entry: SaveEntry, draft: AnswerDocument, basedOn: number): SaveEntry => ({
  ...entry,
  asides: [...entry.asides, { document: draft, basedOn }],
  kept: "pending",
});

/** Milliseconds until the next try after `attempts` failures: 1 s, doubling, at most 30 s. */
export function sendDelay(attempts: number): number {
  return Math.min(1000 * 2 ** Math.max(0, attempts - 1), 30_000);
}

export type SaveState =
  | "stored"
  | "waiting"
  | "sending"
  | "held"
  | "undecided"
  | "refused"
  | "unreachable"
  | "signed-out";

/** How it stands with the function's changes, most urgent first. */
export function saveState(entry: SaveEntry, link: Link): SaveState {
  if (entry.conflicts.length > 0) return "undecided";
  if (!isUnsent(entry)) return "stored";
  if (heldBack(entry.draft)) return "held";
  if (entry.refusal) return "refused";
  // A failure stays in view while it is tried again: it would otherwise flicker, and be read aloud, at every try.
  if (link.kind !== "open") return link.kind;
  return entry.sending ? "sending" : "waiting";
}

/** Is there something unsent that more than a moment lies between: a decision, a sign-in, a lost connection? */
export function isStuck(entry: SaveEntry, link: Link): boolean {
  return !["stored", "waiting", "sending"].includes(saveState(entry, link));
}
