/** What of a form is not saved, and the question that is asked before it would be lost. One place for all forms. */
import { BASE, isSameValue, readBase } from "@/lib/form/form-base";
import type { FormValues } from "@/lib/form/result";

/** What this reads of an input, a select or a text area. */
export interface FormControl {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly defaultValue?: string;
  readonly checked?: boolean;
  readonly defaultChecked?: boolean;
  readonly options?: Iterable<{ readonly value: string; readonly defaultSelected: boolean }>;
  /** `data-stored`: what is stored, where the control starts from something else. */
  readonly dataset: { readonly stored?: string | undefined };
}

/** What the fields held at first, and what was stored of them last; null before anything was. */
export type Known = { readonly start: FormValues; readonly saved: FormValues | null };

const isButton = ({ type }: FormControl) => type === "radio" || type === "checkbox";
// Versions change without anybody typing; a search narrows what is shown; a password manager fills passwords by itself.
const isOwn = ({ name, type }: FormControl) =>
  (type === "hidden" && (name === "version" || /^base\b/.test(name))) || /^(search|password|submit|button)$/.test(type);
const isField = (control: FormControl) => /^[^$]/.test(control.name) && !control.disabled && !isOwn(control);

function startOf({ type, value, defaultValue = value, options }: FormControl): string {
  if (!options || type === "select-multiple") return defaultValue;
  const all = [...options];
  return (all.find(({ defaultSelected }) => defaultSelected) ?? all[0])?.value ?? "";
}

function grouped(
  controls: readonly FormControl[],
  textsOf: (control: FormControl) => string[],
): Record<string, string[]> {
  const values = new Map<string, string[]>();
  for (const control of controls.filter(isField))
    values.set(control.name, [...(values.get(control.name) ?? []), ...textsOf(control)]);
  return Object.fromEntries(values);
}

/** What the fields were filled with, whatever was typed since. */
export const startValues = (controls: readonly FormControl[]): Record<string, string[]> =>
  grouped(controls, (control) =>
    isButton(control) ? (control.defaultChecked ? [control.value] : []) : [startOf(control)],
  );

/** What the fields hold now. */
export const valuesNow = (controls: readonly FormControl[]): Record<string, string[]> =>
  grouped(controls, (control) => (isButton(control) && !control.checked ? [] : [control.value]));

/** The names of the fields that hold something else than what is stored; buttons of one name are one field. */
export function unsavedNames(controls: readonly FormControl[], { start, saved }: Known): string[] {
  const base = readBase({ [BASE]: controls.find(({ name }) => name === BASE)?.value });
  const drawn = startValues(controls);
  return Object.entries(valuesNow(controls)).flatMap(([name, now]) => {
    // Radio buttons of which none is chosen are not sent.
    const some = controls.filter((control) => control.name === name && isField(control));
    if (now.length === 0 && some.every(({ type }) => type === "radio")) return [];
    const was = some[0]?.dataset.stored ?? saved?.[name] ?? base?.[name] ?? start[name] ?? drawn[name] ?? [];
    return isSameValue(was, now) ? [] : [name];
  });
}

/** The controls of a form. */
export const controlsOf = (form: HTMLFormElement): FormControl[] =>
  [...form.elements].filter(
    (element) =>
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  );

/** Is there anything to fill in? A form without is a button. */
export const hasFields = (form: HTMLFormElement): boolean => controlsOf(form).some(({ type }) => type !== "hidden");

/** What would be lost, in fields, and the way on that waits for the answer. */
export type Question = { readonly fields: number; readonly go: () => void };

const watched = new Map<HTMLFormElement, () => number>();
/** What somebody has left behind already is not asked about again, unless it is changed again. */
const left = new WeakSet<HTMLFormElement>();
const listeners = new Set<() => void>();
let question: Question | null = null;

function setQuestion(next: Question | null): void {
  question = next;
  for (const listener of listeners) listener();
}

/** Counts a form's unsaved fields by `count` whenever somebody is about to leave; ends with what it returns. */
export function watchForm(form: HTMLFormElement, count: () => number): () => void {
  const touch = () => left.delete(form);
  watched.set(form, count);
  form.addEventListener("input", touch);
  return () => {
    watched.delete(form);
    form.removeEventListener("input", touch);
  };
}

/** How many fields on this screen are not saved, but for those of the form that is being sent. */
export const unsavedFields = (except?: HTMLFormElement): number =>
  [...watched].reduce((sum, [form, count]) => sum + (form === except || left.has(form) ? 0 : count()), 0);

/** Goes on at once where nothing would be lost, else after somebody chose to leave. */
export function beforeLeaving(go: () => void, except?: HTMLFormElement): void {
  const fields = unsavedFields(except);
  if (fields === 0) go();
  else setQuestion({ fields, go });
}

export function answerQuestion(isLeaving: boolean): void {
  const asked = question;
  if (!asked) return;
  setQuestion(null);
  if (!isLeaving) return;
  for (const form of watched.keys()) left.add(form);
  asked.go();
}

export const openQuestion = (): Question | null => question;

export function onQuestion(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
