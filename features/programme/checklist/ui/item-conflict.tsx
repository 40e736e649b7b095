import { ConflictTable } from "@/components/form/conflict-table";
import type { Conflict } from "@/components/form/form-base";
import { formValuesOf, type ItemField } from "@/features/programme/checklist/form.rules";
import type { ChecklistItem } from "@/features/programme/checklist/schema";
import type { FormValues } from "@/lib/form/result";
import { ITEM_LABELS, textIn } from "./checklist-text";

export interface ItemConflictProps {
  readonly conflict: Conflict<ChecklistItem>;
  readonly typed: FormValues;
  /** Turns a form value into the words on the screen. */
  readonly textOf: (field: ItemField, value: string) => string;
}

const FIELDS = Object.keys(ITEM_LABELS) as ItemField[];

/** Somebody else saved the item meanwhile. */
export function ItemConflict({ conflict: { stored, names, others }, typed, textOf }: ItemConflictProps) {
  const theirs = formValuesOf(stored);
  const differences = FIELDS.filter((field) => names.includes(field)).map((field) => ({
    field,
    label: ITEM_LABELS[field],
    stored: textOf(field, theirs[field]),
    typed: textOf(field, textIn(typed, field)),
  }));
  const alsoChanged = FIELDS.filter((field) => others.includes(field)).map((field) => ITEM_LABELS[field]);
  return <ConflictTable differences={differences} others={alsoChanged} />;
}
