import { FormMessage } from "@/components/ui/form-message";
import { Table, Td, Th } from "@/components/ui/table";
import type { FormValues } from "@/lib/action/result";
import type { UnitDto } from "@/lib/unit/schema";
import { formValuesOf, UNIT_LABELS, type UnitField } from "./unit-text";

export interface UnitConflictProps {
  readonly stored: UnitDto;
  readonly typed: FormValues;
  /** Turns a form value into the words on the screen. */
  readonly textOf: (field: UnitField, value: string | undefined) => string;
}

/** Somebody else saved the unit meanwhile: what differs, side by side. What was typed is still in the fields below. */
export function UnitConflict({ stored, typed, textOf }: UnitConflictProps) {
  const theirs = formValuesOf(stored);
  const mine = (field: UnitField) => {
    const value = typed[field];
    return typeof value === "string" ? value : undefined;
  };
  const fields = (Object.keys(UNIT_LABELS) as UnitField[]).filter((field) => mine(field) !== theirs[field]);
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
              <Th scope="row">{UNIT_LABELS[field]}</Th>
              <Td>{textOf(field, theirs[field])}</Td>
              <Td>{textOf(field, mine(field))}</Td>
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
