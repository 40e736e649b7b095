/**
 * What a form was filled from goes along with it, so that only what somebody changed is written: whatever others changed
 * meanwhile in other fields stays. Pure.
 */
import type { ActionFailure, FormValues } from "./result";

/** The name of the hidden field. */
export const BASE = "base";

type Value = FormValues[string];
type Sent = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === "string";
const isValue = (value: unknown): value is Value => isText(value) || (Array.isArray(value) && value.every(isText));

/** The base that a form carries; null where it carries none that can be read. */
export function readBase(form: Sent): FormValues | null {
  const text = form[BASE];
  if (!isText(text)) return null;
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null || Array.isArray(read)) return null;
    return Object.fromEntries(Object.entries(read).filter((entry): entry is [string, Value] => isValue(entry[1])));
  } catch {
    return null;
  }
}

// Browsers end lines with both characters, and send ticks in the order of the boxes, one of them as a text.
const plainOf = (value: Value) =>
  JSON.stringify(
    [value]
      .flat()
      .map((text) => text.replace(/\r\n?/g, "\n"))
      .sort(),
  );

/** Do two values of a field say the same? */
export const isSameValue = (a: Value, b: Value): boolean => plainOf(a) === plainOf(b);

/**
 * What of `sent` differs from `base`, by the names of `base`. Boxes of which none is ticked are not sent and are an empty
 * list; any other field that is not sent is as it was.
 */
export function touchedValues(base: FormValues, sent: Sent): FormValues {
  return Object.fromEntries(
    Object.entries(base).flatMap(([name, was]): [string, Value][] => {
      const given = sent[name] ?? (Array.isArray(was) ? [] : was);
      if (!isValue(given)) return [];
      const now = Array.isArray(was) ? [given].flat() : given;
      return isSameValue(was, now) ? [] : [[name, now]];
    }),
  );
}

/** What a form's fields start from, and the version and base that go along. A new `round` fills the fields anew. */
export type FormStart = {
  readonly values: FormValues;
  readonly base: FormValues;
  readonly version: number;
  readonly round: number;
};

/**
 * What a form goes on with after a failure: with what was typed. Where somebody else saved meanwhile (`stored`), the fields
 * that were not touched show what is stored now. A failure that says nothing of the fields leaves them as they are.
 */
export function startAfter(
  start: FormStart,
  failure: ActionFailure | null,
  stored: { readonly values: FormValues; readonly version: number } | null,
): FormStart {
  if (!failure || Object.keys(failure.values).length === 0) return start;
  const base = readBase(failure.values) ?? start.base;
  const touched = touchedValues(base, failure.values);
  if (stored) {
    const now = Object.fromEntries(Object.keys(base).map((name) => [name, stored.values[name] ?? ""]));
    return { values: { ...now, ...touched }, base: now, version: stored.version, round: start.round + 1 };
  }
  const version = Number(failure.values.version ?? start.version);
  return { ...start, values: { ...base, ...touched }, base, version };
}
