/** What one person did to a function, step by step, so that it can be undone and redone: pure. */
import {
  type AnswerFieldValue,
  changedFields,
  fieldValue,
  isSameValue,
  withFieldValue,
} from "@/features/assess/assessment/answers.rules";
import type { AnswerDocument, AnswerField } from "@/features/assess/assessment/answers.schema";

type Change = { readonly field: AnswerField; readonly before: AnswerFieldValue; readonly after: AnswerFieldValue };

/** `at` is when it was last added to, in milliseconds. */
export type Step = { readonly at: number; readonly changes: readonly Change[] };

/** Oldest first in `done`; in `undone` the one to redo next comes last. */
export type Steps = { readonly done: readonly Step[]; readonly undone: readonly Step[] };

export const NO_STEPS: Steps = { done: [], undone: [] };

/** Steps that are kept for one function; the oldest go first. */
export const STEPS_KEPT = 100;

/** Typing in one text counts as one step until it rests for a second or has changed the length by 80 characters. */
const TYPING_MS = 1000;
const TYPING_LENGTH = 80;

const isText = (field: AnswerField) => field === "note" || field === "justification";

/** The last step when what is typed now belongs to it. */
function continued(steps: Steps, changes: readonly Change[], now: number): Change | null {
  const last = steps.done.at(-1);
  const [before, after] = [last?.changes[0], changes[0]];
  if (!last || !before || !after || last.changes.length > 1 || changes.length > 1) return null;
  if (before.field !== after.field || !isText(after.field) || steps.undone.length > 0) return null;
  const grown = Math.abs(String(after.after).length - String(before.before).length);
  const isOneStroke = now - last.at < TYPING_MS && grown < TYPING_LENGTH && isSameValue(before.after, after.before);
  return isOneStroke ? { ...before, after: after.after } : null;
}

/**
 * The steps after the draft went from `before` to `after` at `now` (milliseconds). What was undone is forgotten.
 * `isTyping` may go on with the step before; anything else is a step of its own.
 */
export function recorded(
  steps: Steps,
  before: AnswerDocument,
  after: AnswerDocument,
  now: number,
  isTyping: boolean,
): Steps {
  const changes = changedFields(before, after).map((field) => ({
    field,
    before: fieldValue(field, before),
    after: fieldValue(field, after),
  }));
  if (changes.length === 0) return steps;
  const whole = isTyping ? continued(steps, changes, now) : null;
  if (whole) return { done: [...steps.done.slice(0, -1), { at: now, changes: [whole] }], undone: [] };
  return { done: [...steps.done, { at: now, changes }].slice(-STEPS_KEPT), undone: [] };
}

/** Steps of before with newer ones after them. */
export const joined = (before: Steps, newer: Steps): Steps =>
  newer.done.length === 0 && newer.undone.length === 0
    ? before
    : { done: [...before.done, ...newer.done].slice(-STEPS_KEPT), undone: newer.undone };

export type Taken = {
  readonly steps: Steps;
  readonly draft: AnswerDocument;
  /** What was set back, or set again. */
  readonly fields: readonly AnswerField[];
  /** What somebody else has changed since: it stays as it is. */
  readonly skipped: readonly AnswerField[];
};

function take(draft: AnswerDocument, step: Step, from: "before" | "after", to: "before" | "after") {
  const fresh = step.changes.filter((change) => isSameValue(fieldValue(change.field, draft), change[from]));
  const taken = fresh.reduce((document, change) => withFieldValue(change.field, change[to], document), draft);
  const fields = fresh.map(({ field }) => field);
  const skipped = step.changes.map(({ field }) => field).filter((field) => !fields.includes(field));
  return { draft: taken, fields, skipped };
}

/** The draft without the last step; null when there is none. */
export function undone(steps: Steps, draft: AnswerDocument): Taken | null {
  const step = steps.done.at(-1);
  if (!step) return null;
  return {
    steps: { done: steps.done.slice(0, -1), undone: [...steps.undone, step] },
    ...take(draft, step, "after", "before"),
  };
}

/** The draft with the last undone step again; null when there is none. */
export function redone(steps: Steps, draft: AnswerDocument): Taken | null {
  const step = steps.undone.at(-1);
  if (!step) return null;
  return {
    steps: { done: [...steps.done, step], undone: steps.undone.slice(0, -1) },
    ...take(draft, step, "before", "after"),
  };
}
