/** Changes that were made before the assessment went over to a newer version of the model: pure. */
import { changedFields } from "@/features/assess/assessment/answers.rules";
import type { AnswerDocument, AnswerField } from "@/features/assess/assessment/answers.schema";
import { rested, type SaveEntry, setAside } from "./save-entry";

/** Ids of the criteria that the assessment's version of the model no longer asks, by function. */
export type Retired = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The entry without answers to criteria of `retired`, which the server would refuse together with all else. Where the person
 * had changed such an answer, the draft goes into the history first. What is under way is left alone until its answer comes.
 */
export function withoutRetired(entry: SaveEntry, retired: ReadonlySet<string> | undefined): SaveEntry {
  if (!retired || retired.size === 0 || entry.sending !== null) return entry;
  const has = ({ answers }: AnswerDocument) => Object.keys(answers).some((id) => retired.has(id));
  if (!has(entry.draft) && !has(entry.stored)) return entry;
  const isRetired = (field: AnswerField) => field.startsWith("answers.") && retired.has(field.slice("answers.".length));
  const cut = <D extends AnswerDocument>(document: D): D => ({
    ...document,
    answers: Object.fromEntries(Object.entries(document.answers).filter(([id]) => !retired.has(id))),
  });
  const lost = changedFields(entry.draft, entry.stored).filter(isRetired).length;
  return rested({
    ...(lost > 0 ? setAside(entry) : entry),
    stored: cut(entry.stored),
    draft: cut(entry.draft),
    conflicts: entry.conflicts.filter((field) => !isRetired(field)),
    refusal: null,
    retired: entry.retired + lost,
    kept: "pending",
  });
}
