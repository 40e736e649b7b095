import { ConflictTable } from "@/components/form/conflict-table";
import type { UnitDto } from "@/features/organization/unit/schema";
import type { FormValues } from "@/lib/form/result";
import { formValuesOf, UNIT_LABELS, type UnitField } from "./unit-text";

export interface UnitConflictProps {
  readonly stored: UnitDto;
  readonly typed: FormValues;
  /** Turns a form value into the words on the screen. */
  readonly textOf: (field: UnitField, value: string | undefined) => string;
}

/** Somebody else saved the unit meanwhile. */
export function UnitConflict({ stored, typed, textOf }: UnitConflictProps) {
  const theirs = formValuesOf(stored);
  const mine = (field: UnitField) => {
    const value = typed[field];
    return typeof value === "string" ? value : undefined;
  };
  const fields = (Object.keys(UNIT_LABELS) as UnitField[]).filter((field) => mine(field) !== theirs[field]);
  const differences = fields.map((field) => ({
    field,
    label: UNIT_LABELS[field],
    stored: textOf(field, theirs[field]),
    typed: textOf(field, mine(field)),
  }));
  return <ConflictTable differences={differences} />;
}
