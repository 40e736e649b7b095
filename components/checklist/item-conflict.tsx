import { FormMessage } from "@/components/ui/form-message";
import { Table, Td, Th } from "@/components/ui/table";
import type { FormValues } from "@/lib/action/result";
import type { ChecklistItem } from "@/lib/checklist/schema";
import { formValuesOf, ITEM_LABELS, type ItemField, typedText } from "./checklist-text";

export interface ItemConflictProps {
  readonly stored: ChecklistItem;
  readonly typed: FormValues;
  /** Turns a form value into the words on the screen. */
  readonly textOf: (field: ItemField, value: string) => string;
}

const FIELDS = Object.keys(ITEM_LABELS) as ItemField[];

/** Somebody else saved the item meanwhile: what differs, side by side. What was typed is still in the fields below. */
export function ItemConflict({ stored, typed, textOf }: ItemConflictProps) {
  const theirs = formValuesOf(stored);
  const fields = FIELDS.filter((field) => typedText(typed, field) !== theirs[field]);
  if (fields.length === 0)
    return <FormMessage tone="info" title="What is stored now is what you typed. There is nothing left to save." />;
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
          {fields.map((field) => (
            <tr key={field}>
              <Th scope="row">{ITEM_LABELS[field]}</Th>
              <Td>{textOf(field, theirs[field])}</Td>
              <Td>{textOf(field, typedText(typed, field))}</Td>
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
