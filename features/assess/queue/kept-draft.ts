/** The unsent changes of one function as this device keeps them. */
import type { AnswerDocument, AnswerField, StoredDocument } from "@/features/assess/assessment/answers.schema";
import { type Aside, newEntry, type SaveEntry } from "./save-entry";

export type KeptDraft = {
  readonly functionKey: string;
  /** When the oldest of the changes was made, ISO 8601. */
  readonly since: string;
  readonly stored: StoredDocument;
  readonly draft: AnswerDocument;
  readonly isConfirmed: boolean;
  readonly lost: readonly AnswerDocument[];
  readonly asides: readonly Aside[];
  readonly asideOf: AnswerDocument | null;
  readonly conflicts: readonly AnswerField[];
};

/** What to keep of an entry. `now` is ISO 8601. */
export const keptOf = (functionKey: string, entry: SaveEntry, now: string): KeptDraft => ({
  functionKey,
  since: entry.since ?? now,
  stored: entry.stored,
  draft: entry.draft,
  isConfirmed: entry.isConfirmed,
  // What is under way may have reached the server when this record is read again.
  lost: entry.sending ? [...entry.lost, entry.sending] : entry.lost,
  asides: entry.asides,
  asideOf: entry.asideOf,
  conflicts: entry.conflicts,
});

/** The entry that a record stands for. */
export const entryOf = ({ functionKey: _, ...kept }: KeptDraft): SaveEntry => ({ ...newEntry(kept.stored), ...kept });
