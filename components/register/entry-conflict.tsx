import { FormMessage } from "@/components/ui/form-message";
import { Table, Td, Th } from "@/components/ui/table";
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

/** Somebody else saved the entry meanwhile: what differs, side by side. What was typed is still in the fields below. */
export function EntryConflict({ kind, stored, typed, names }: EntryConflictProps) {
  const theirs = formOf(kind, stored);
  const labels = formLabels(kind);
  // Several boxes of one name are a list, one is a text, none is nothing at all.
  const listOf = (value: Value | undefined) => [value ?? []].flat().filter((text) => text !== "");
  const isSame = (a: Value | undefined, b: Value | undefined) =>
    listOf(a).join("\n").replaceAll("\r\n", "\n") === listOf(b).join("\n");
  const isSent = (name: string) => name.startsWith("fields.") || typed[name] !== undefined;
  const differing = Object.keys(theirs).filter((name) => isSent(name) && !isSame(typed[name], theirs[name]));
  if (differing.length === 0)
    return <FormMessage tone="info" title="What is stored now is what you typed. There is nothing left to save." />;

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

  return (
    <div className="grid gap-2">
      <Table caption="What is stored now, and what you typed" showCaption>
        <thead>
          <tr>
            <Th>Field</Th>
            <Th>Stored now</Th>
            <Th>Yours</Th>
          </tr>
        </thead>
        <tbody>
          {differing.map((name) => (
            <tr key={name}>
              <Th scope="row">{labels[name]?.replace(/,$/, "")}</Th>
              <Td className="whitespace-pre-wrap break-words">{textOf(name, theirs[name])}</Td>
              <Td className="whitespace-pre-wrap break-words">{textOf(name, typed[name])}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="text-ink-2">
        Yours is still in the fields below: change what you like and save it over the stored version. To drop it and
        start from what is stored, load this page anew.
      </p>
    </div>
  );
}
