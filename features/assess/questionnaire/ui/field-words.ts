import type { AnswerDocument, AnswerField, QuestionTexts } from "@/features/assess/assessment/answers.schema";
import type { Answer } from "@/features/assess/assessment/schema";
import type { SaveEntry } from "@/features/assess/queue/save-entry";
import { stageName } from "@/features/model/maturity/ui/stages";
import { STAGE_NUMBERS } from "@/features/model/scoring/schema";
import { dayText } from "@/lib/base/format";
import { lastDayOf, periodLabel, periodOf } from "@/lib/base/period";

/** The four answers in the order of the keys m, p, x, a. */
export const ANSWER_CHOICES = [
  { value: "met", word: "Met", key: "m" },
  { value: "partly", word: "Partly", key: "p" },
  { value: "not_met", word: "Not met", key: "x" },
  { value: "not_applicable", word: "Not applicable", key: "a" },
] as const satisfies readonly { value: Answer; word: string; key: string }[];

export const answerWord = (answer: Answer | undefined) =>
  ANSWER_CHOICES.find(({ value }) => value === answer)?.word ?? "Unanswered";

/** How much of a kind an answer is about, in the same words as in the guide and in the definition of scores. */
export const AMOUNTS =
  "A criterion that names no amount means everything of that kind in this unit. True of some: partly, and note how much.";

/** "2027-Q4", or what it is called where the year begins in another month, for a quarter's last day; else the day. */
export function dateWords(date: string, yearStartMonth: number): string {
  const period = periodOf(date, yearStartMonth);
  return lastDayOf(period, yearStartMonth) === date ? periodLabel(period, yearStartMonth) : dayText(date);
}

export const targetWords = (target: AnswerDocument["target"], yearStartMonth: number) =>
  target ? `${stageName(STAGE_NUMBERS[target.stage])} by ${dateWords(target.date, yearStartMonth)}` : "No target";

const NAMES = {
  note: "the note",
  justification: "the justification",
  notApplicable: "whether the function applies",
  target: "the target",
} as const;

/** What a field is called: by the criterion's name, or its own. */
export function fieldName(field: AnswerField, texts: QuestionTexts): string {
  if (field in NAMES) return NAMES[field as keyof typeof NAMES];
  const id = field.slice("answers.".length);
  const all = [...texts.criteria.initial, ...texts.criteria.advanced, ...texts.criteria.optimal, ...texts.retired];
  return all.find((criterion) => criterion.id === id)?.name ?? id;
}

/** The fields in a few words: "the note and 2 criteria". */
export function fieldsInShort(fields: readonly AnswerField[]): string {
  const named = fields.filter((field): field is keyof typeof NAMES => field in NAMES).map((field) => NAMES[field]);
  const criteria = fields.length - named.length;
  const parts = [...named, ...(criteria > 0 ? [criteria === 1 ? "a criterion" : `${criteria} criteria`] : [])];
  return new Intl.ListFormat("en").format(parts);
}

type Merged = NonNullable<SaveEntry["merged"]>;

/** Whose changes came in, and that one's own are kept beside them. */
function mergedWords({ by, fields, isMine }: Merged): string {
  const who = new Intl.ListFormat("en").format(by);
  return isMine
    ? `Merged with ${who}’s change to ${fieldsInShort(fields)}; yours is kept as well.`
    : `${who} changed ${fieldsInShort(fields)} just now.`;
}

/** What happened to the draft other than by the person's hand; "" when nothing did. */
export function newsWords({ merged, retired }: Pick<SaveEntry, "merged" | "retired">): string {
  const gone =
    retired === 1
      ? "An answer you changed is now in the history only: its question is no longer asked."
      : `${retired} answers you changed are now in the history only: their questions are no longer asked.`;
  return [...(retired > 0 ? [gone] : []), ...(merged ? [mergedWords(merged)] : [])].join(" ");
}

/** A field's value as text, for a comparison. */
export function fieldValueWords(field: AnswerField, document: AnswerDocument, yearStartMonth: number): string {
  switch (field) {
    case "note":
    case "justification":
      return document[field] === "" ? "(empty)" : document[field];
    case "notApplicable":
      return document.notApplicable ? "Does not apply" : "Applies";
    case "target":
      return targetWords(document.target, yearStartMonth);
    default:
      return answerWord(document.answers[field.slice("answers.".length)]);
  }
}
