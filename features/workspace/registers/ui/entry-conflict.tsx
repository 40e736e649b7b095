import { ConflictTable } from "@/components/form/conflict-table";
import type { Conflict } from "@/components/form/form-base";
import { formOf } from "@/features/programme/register/form.rules";
import { type Register, type RegisterEntry, statusOf } from "@/features/programme/register/rules";
import { ABSENT, formLabels } from "@/features/programme/register/ui/value-text";
import type { FormValues } from "@/lib/form/result";

export interface EntryConflictProps {
  readonly register: Register;
  readonly conflict: Conflict<RegisterEntry>;
  readonly typed: FormValues;
  /** What people and units are called, by id. */
  readonly names: Readonly<Record<string, string>>;
}

type Value = string | string[];

/** Somebody else saved the entry meanwhile. */
export function EntryConflict({ register, conflict, typed, names }: EntryConflictProps) {
  const theirs = formOf(register, conflict.stored);
  const labels = formLabels(register);
  // Several boxes of one name are a list, one is a text, none is nothing at all.
  const listOf = (value: Value | undefined) => [value ?? []].flat().filter((text) => text !== "");
  // Commas between thousands are a matter of taste.
  const plain = (value: Value | undefined) =>
    listOf(value)
      .map((text) => (/^[\d,.]+$/.test(text) ? text.replaceAll(",", "") : text))
      .join("\n");
  const differing = conflict.names.filter((name) => plain(typed[name]) !== plain(theirs[name]));

  function textOf(name: string, value: Value | undefined): string {
    const field = register.fields.find((known) => name === `fields.${known.name}`);
    const options =
      field && "options" in field ? field.options : name === "subject" ? register.subject?.options : undefined;
    const wordsOf = (text: string) =>
      name === "status"
        ? statusOf(register, text).label
        : (options?.find((option) => option.value === text)?.label ?? names[text] ?? text);
    return listOf(value).map(wordsOf).join(", ") || ABSENT;
  }

  const labelOf = (name: string) => labels[name]?.replace(/,$/, "") ?? name;
  const differences = differing.map((name) => ({
    field: name,
    label: labelOf(name),
    stored: textOf(name, theirs[name]),
    typed: textOf(name, typed[name]),
  }));
  return <ConflictTable differences={differences} others={conflict.others.map(labelOf)} />;
}
