/** How answers change and how two versions of a function become one: pure, the same in browser and tests. */

import type { FunctionResult, ScoringModel, StageNumber } from "@/features/model/scoring/schema";
import { formatCount } from "@/lib/base/format";
import { LONG_MAX } from "@/lib/base/limits";
import { cleanText, isSeen } from "@/lib/base/text";
import type { AnswerDocument, AnswerField, Answers, StageCriteria, StoredDocument } from "./answers.schema";
import type { Answer } from "./schema";
import { scoreDocuments } from "./scoring.rules";

/** The answers with one criterion set, or cleared with null. */
export function withAnswer(answers: Answers, id: string, answer: Answer | null): Answers {
  const { [id]: _, ...others } = answers;
  return answer === null ? others : { ...others, [id]: answer };
}

/** Is there something to look at: is the criterion unanswered, partly or not met? */
export const isToLookAt = (answer: Answer | undefined): boolean => answer !== "met" && answer !== "not_applicable";

/**
 * The answers after a person says "this function is at stage S" (1 Traditional to 4 Optimal), which settles it:
 * - up to S, every criterion that applies becomes met;
 * - in the lowest stage above S with a criterion that applies, what is open or met becomes not met, and partly met stays;
 * - further up, met becomes not met, since S is now the claim; all else stays, open criteria too.
 * What is marked not applicable stays so: stages of which nothing applies count as reached. The screen's hint says the same
 * in one sentence.
 */
export function chooseStage(criteria: StageCriteria, answers: Answers, stage: StageNumber): Answers {
  const chosen: Record<string, Answer> = { ...answers };
  let hasPassedNext = false;
  for (const [index, ids] of [criteria.initial, criteria.advanced, criteria.optimal].entries()) {
    const applicable = ids.filter((id) => answers[id] !== "not_applicable");
    const isUpTo = index + 2 <= stage;
    const isNext: boolean = !isUpTo && !hasPassedNext && applicable.length > 0;
    for (const id of applicable) {
      if (isUpTo) chosen[id] = "met";
      else if (answers[id] === "met" || (isNext && answers[id] === undefined)) chosen[id] = "not_met";
    }
    hasPassedNext ||= isNext;
  }
  return chosen;
}

/** A function about which nothing was stored yet. */
export const EMPTY: StoredDocument = {
  answers: {},
  notApplicable: false,
  justification: "",
  note: "",
  target: null,
  carriedForward: false,
  version: 0,
  updatedAt: null,
  updatedBy: null,
};

/** The editable part of what the server gave. */
export function documentOf(stored: AnswerDocument): AnswerDocument {
  const { answers, notApplicable, justification, note, target } = stored;
  return { answers, notApplicable, justification, note, target };
}

const criterionOf = (field: `answers.${string}`) => field.slice("answers.".length);
const isAnswer = (field: AnswerField): field is `answers.${string}` => field.startsWith("answers.");

/** What a field holds: an answer, a text, a mark, a target; null for an unanswered criterion and for no target. */
export type AnswerFieldValue = Answer | string | boolean | AnswerDocument["target"] | null;

/** The value of one field. */
export function fieldValue(field: AnswerField, document: AnswerDocument): AnswerFieldValue {
  return isAnswer(field) ? (document.answers[criterionOf(field)] ?? null) : document[field];
}

/** The document with one field set; `value` is one that `fieldValue` gave for the same field. */
export function withFieldValue(field: AnswerField, value: AnswerFieldValue, document: AnswerDocument): AnswerDocument {
  if (isAnswer(field)) {
    const answers = withAnswer(document.answers, criterionOf(field), value as Answer | null);
    return { ...document, answers };
  }
  return { ...document, [field]: value };
}

/** Do two values of the same field say the same? Two texts do when they are stored alike. */
export function isSameValue(a: AnswerFieldValue, b: AnswerFieldValue): boolean {
  if (typeof a === "string" && typeof b === "string") return a === b || cleanText(a) === cleanText(b);
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return a?.stage === b?.stage && a?.date === b?.date;
}

/** `to` with one field taken from `from`. */
export const takeField = (field: AnswerField, from: AnswerDocument, to: AnswerDocument): AnswerDocument =>
  withFieldValue(field, fieldValue(field, from), to);

const isSameField = (field: AnswerField, a: AnswerDocument, b: AnswerDocument) =>
  isSameValue(fieldValue(field, a), fieldValue(field, b));

const PLAIN_FIELDS = ["notApplicable", "justification", "note", "target"] as const;

/** The fields in which two documents differ: the criteria first, then the rest. */
export function changedFields(a: AnswerDocument, b: AnswerDocument): AnswerField[] {
  const ids = new Set([...Object.keys(a.answers), ...Object.keys(b.answers)]);
  const fields: AnswerField[] = [...[...ids].sort().map((id): AnswerField => `answers.${id}`), ...PLAIN_FIELDS];
  return fields.filter((field) => !isSameField(field, a, b));
}

export const isSameDocument = (a: AnswerDocument, b: AnswerDocument) => changedFields(a, b).length === 0;

export type Merge = {
  /** Theirs with my changes on top; where both changed the same field, mine. */
  readonly document: AnswerDocument;
  /** What they changed and I did not. */
  readonly taken: readonly AnswerField[];
  /** What both changed, differently: somebody has to decide. */
  readonly conflicts: readonly AnswerField[];
};

/**
 * Three-way merge, field by field. `base` is the version that I edited.
 * `lost` are documents of mine that were sent and of which no answer came back: one of them may be what is stored now.
 * A field that they show as I sent it is my own earlier change, not somebody else's.
 */
export function mergeDocuments(
  base: AnswerDocument,
  mine: AnswerDocument,
  theirs: AnswerDocument,
  lost: readonly AnswerDocument[] = [],
): Merge {
  let document = documentOf(theirs);
  const taken: AnswerField[] = [];
  const conflicts: AnswerField[] = [];
  for (const field of changedFields(theirs, mine)) {
    const isMyChange = !isSameField(field, base, mine);
    const isTheirChange = !isSameField(field, base, theirs) && !lost.some((sent) => isSameField(field, sent, theirs));
    if (isTheirChange && isMyChange) conflicts.push(field);
    if (isTheirChange && !isMyChange) taken.push(field);
    else document = takeField(field, mine, document);
  }
  return { document, taken, conflicts };
}

/** Does the history take the document? It need not be ready to be stored, but its texts have to fit. */
export const fitsHistory = ({ note, justification }: AnswerDocument): boolean =>
  note.length <= LONG_MAX && justification.length <= LONG_MAX;

/** What keeps a document from being sent, with the field to mend; null when nothing does. */
export function heldBack(document: AnswerDocument): { field: "justification" | "note"; message: string } | null {
  if (document.notApplicable && !isSeen(document.justification))
    return { field: "justification", message: "say why the function does not apply; then it is stored" };
  for (const field of ["justification", "note"] as const) {
    const excess = document[field].length - LONG_MAX;
    if (excess > 0)
      return {
        field,
        message: `the ${field} is ${formatCount(excess)} characters too long (${formatCount(LONG_MAX)} fit); shorten it`,
      };
  }
  return null;
}

/**
 * Scores one function by the engine, as the server does. Figures are 1 to 4 and unrounded; null when the function does
 * not apply. No evidence is collected yet, so `proven` says nothing here.
 */
export function figuresOf(
  key: string,
  criteria: StageCriteria,
  document: Pick<AnswerDocument, "answers" | "notApplicable">,
): FunctionResult {
  const model: ScoringModel = { pillars: [{ key: `pillar of ${key}`, functions: [{ key, criteria }] }] };
  const scored = { ...document, key, target: null, evidenced: [], carriedForward: false };
  const result = scoreDocuments(model, [scored]).pillars[0]?.functions[0];
  if (!result) throw new Error(`${key} was not scored`);
  return result;
}

/** The answers to these criteria alone: a version of the history may hold others, which are no longer asked. */
export function askedOf({ initial, advanced, optimal }: StageCriteria, answers: Answers): Answers {
  const asked = new Set([...initial, ...advanced, ...optimal]);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
}

export const criteriaCount = ({ initial, advanced, optimal }: StageCriteria) =>
  initial.length + advanced.length + optimal.length;
