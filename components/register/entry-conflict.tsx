import { ConflictTable } from "@/components/action/conflict-table";
import type { FormValues } from "@/lib/action/result";
import { type EntryDocument, type Kind, statusOf } from "@/lib/register/rules";
import { formOf } from "@/lib/register-form/rules";
import { ABSENT, formLabels } from "./value-text";

export interface EntryConflictProps {
  readonly kind: Kind;
  readonly stored: EntryDocument;
  readonly typed: FormValues;
  /** What people and units are called, by id. */
  readonly names: Readonly<Record<string, string>>;
}

type Value = string | string[];

/** Somebody else saved the entry meanwhile. */
export function EntryConflict({ kind, stored, typed, names }: EntryConflictProps) {
  const theirs = formOf(kind, stored);
  const labels = formLabels(kind);
  // Several boxes of one name are a list, one is a text, none is nothing at all.
  const listOf = (value: Value | undefined) => [value ?? []].flat().filter((text) => text !== "");
  // Ends of lines, and commas between thousands, are a matter of the browser and of taste.
  const plain = (value: Value | undefined) =>
    listOf(value)
      .map((text) => (/^[\d,.]+$/.test(text) ? text.replaceAll(",", "") : text.replaceAll("\r\n", "\n")))
      .join("\n");
  const isSame = (a: Value | undefined, b: Value | undefined) => plain(a) === plain(b);
  const isSent = (name: string) => name.startsWith("fields.") || typed[name] !== undefined;
  const differing = Object.keys(theirs).filter((name) => isSent(name) && !isSame(typed[name], theirs[name]));

  function textOf(name: string, value: Value | undefined): string {
    const field = kind.fields.find((known) => name === `fields.${known.name}`);
    const options =
      field && "options" in field ? field.options : name === "subject" ? kind.subject?.options : undefined;
    const wordsOf = (text: string) =>
      name === "status"
        ? statusOf(kind, text).label
        : (options?.find((option) => option.value === text)?.label ?? names[text] ?? text);
    return listOf(value).map(wordsOf).join(", ") || ABSENT;
  }

  const differences = differing.map((name) => ({
    field: name,
    label: labels[name]?.replace(/,$/, "") ?? name,
    stored: textOf(name, theirs[name]),
    typed: textOf(name, typed[name]),
  }));
  return <ConflictTable differences={differences} />;
}
