import { ConflictTable } from "@/components/action/conflict-table";
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

/** Somebody else saved the item meanwhile. */
export function ItemConflict({ stored, typed, textOf }: ItemConflictProps) {
  const theirs = formValuesOf(stored);
  const fields = FIELDS.filter((field) => typedText(typed, field) !== theirs[field]);
  const differences = fields.map((field) => ({
    field,
    label: ITEM_LABELS[field],
    stored: textOf(field, theirs[field]),
    typed: textOf(field, typedText(typed, field)),
  }));
  return <ConflictTable differences={differences} />;
}
