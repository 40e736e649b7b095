/** The form of an entry: between what a browser sends and the document that it says. Pure. */

import { numberText } from "@/lib/base/format";
import { isSameValue, readBase, touchedValues } from "@/lib/form/form-base";
import type { FormValues } from "@/lib/form/result";
import { type Choice, type EntryDocument, type Field, isRange, RANGE_PARTS, type Register } from "./rules";

/** What a browser sends of a form: a text by name, or several where a name is sent more than once. */
export type Form = Readonly<Record<string, unknown>>;

const textsIn = (form: Form, name: string): string[] =>
  [form[name] ?? []].flat().filter((value): value is string => typeof value === "string");

/**
 * A number as people type it ("1,250,000", "2.5"); nothing is null. What is no number stays text, for the schema to name.
 * Half the world writes a dot between thousands and a comma before decimals: where only whole numbers fit, a dot is none,
 * where decimals fit, a comma is none, and no number begins with a group of zero.
 */
function numberOf(text: string, { unit }: Pick<Extract<Field, { type: "number" | "range" }>, "unit">) {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "");
  if (plain === "") return null;
  const form = unit === "percent" ? /^-?\d+(\.\d+)?$/ : /^-?(\d+|[1-9]\d{0,2}(,\d{3})+)$/;
  return form.test(plain) ? Number(plain.replaceAll(",", "")) : text;
}

/** What was chosen. What is no choice any more counts as open: people are asked to choose anew, not told the values. */
const chosenIn = (options: readonly Choice[], text: string): string =>
  options.some(({ value }) => value === text) ? text : "";

function fieldOfForm(field: Field, form: Form): unknown {
  const path = `fields.${field.name}`;
  const [text = ""] = textsIn(form, path);
  switch (field.type) {
    case "choice":
      return text === "" ? null : chosenIn(field.options, text);
    case "choices":
      return textsIn(form, path).map((value) => chosenIn(field.options, value));
    case "text":
      return text;
    case "long":
      // Browsers end lines with both characters; one is stored.
      return text.replace(/\r\n?/g, "\n");
    case "number":
      return numberOf(text, field);
    case "range": {
      const parts = RANGE_PARTS.map(
        (part) => [part, numberOf(textsIn(form, `${path}.${part}`)[0] ?? "", field)] as const,
      );
      return parts.every(([, value]) => value === null) ? null : Object.fromEntries(parts);
    }
    default:
      return text.trim() === "" ? null : text.trim();
  }
}

/**
 * The document that a form says, not checked yet: `name`, `status`, `unitId`, `subject`, `ownerId` and `dueOn` where they
 * were sent, and every field of the register, sent as `fields.{name}` (a range as `fields.{name}.low` and so on).
 */
export function entryOfForm(
  register: Register,
  form: Form,
): Record<string, unknown> & { fields: Record<string, unknown> } {
  const choices: Readonly<Record<string, readonly Choice[] | undefined>> = {
    status: register.statuses,
    subject: register.subject?.options,
  };
  const head = ["name", "status", "unitId", "subject", "ownerId", "dueOn"].flatMap((name) => {
    const [text] = textsIn(form, name);
    if (text === undefined) return [];
    if (text === "" && name !== "name" && name !== "status") return [[name, null]];
    const options = choices[name];
    return [[name, options ? chosenIn(options, text) : text]];
  });
  return {
    ...Object.fromEntries(head),
    fields: Object.fromEntries(register.fields.map((field) => [field.name, fieldOfForm(field, form)])),
  };
}

/**
 * What a form changes of an entry, not checked yet: what it says otherwise than it was filled with; where it does not say
 * with what that was, all that it says.
 */
export function changesOfForm(register: Register, form: Form): Record<string, unknown> {
  const base = readBase(form);
  if (!base) return entryOfForm(register, form);
  const was = entryOfForm(register, base);
  const now = entryOfForm(register, { ...base, ...touchedValues(base, form) });
  return { ...changed(was, now), fields: changed(was.fields, now.fields) };
}

const changed = (was: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(now).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name])),
  );

/** What the catalogue starts: the name and the register's own fields. */
const isStarted = (name: string): boolean => name === "name" || name.startsWith("fields.");

/**
 * What a new entry's form is filled with once another subject is chosen: `next` where a field still holds what it was
 * filled with, and what was typed stays. `names` are the fields that change.
 */
export function refill(filled: FormValues, form: Form, next: FormValues): { filled: FormValues; names: string[] } {
  const touched = touchedValues(filled, form);
  const names = Object.entries(next).flatMap(([name, value]) =>
    isStarted(name) && touched[name] === undefined && !isSameValue(value, filled[name] ?? "") ? [name] : [],
  );
  const changed = Object.entries(next).filter(([name]) => names.includes(name));
  return { filled: { ...filled, ...Object.fromEntries(changed) }, names };
}

/** A number as a field shows it: thousands apart where there are many digits, which `numberOf` reads again. */
const numberValue = (value: number): string => (Math.abs(value) >= 10_000 ? numberText(value, 20) : String(value));

/** What an entry's form holds, as a browser would send it: the inverse of `entryOfForm`. */
export function formOf(register: Register, entry: EntryDocument): Record<string, string | string[]> {
  const { name, status, unitId, subject, ownerId, dueOn } = entry;
  const head = {
    name,
    status,
    unitId: unitId ?? "",
    subject: subject ?? "",
    ownerId: ownerId ?? "",
    dueOn: dueOn ?? "",
  };
  const fields = register.fields.flatMap((field): [string, string | string[]][] => {
    const path = `fields.${field.name}`;
    const value = entry.fields[field.name] ?? null;
    if (field.type === "range")
      return RANGE_PARTS.map((part) => [`${path}.${part}`, isRange(value) ? numberValue(value[part]) : ""]);
    if (Array.isArray(value)) return [[path, value.map(String)]];
    if (typeof value === "number") return [[path, numberValue(value)]];
    return [[path, value === null ? "" : String(value)]];
  });
  return { ...head, ...Object.fromEntries(fields) };
}
