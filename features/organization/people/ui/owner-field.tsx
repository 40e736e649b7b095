import { type Option, SelectField, TextField } from "@/components/field";
import type { OwnerChoices } from "@/features/organization/people/queries";
import { personText } from "@/features/organization/people/rules";

export interface OwnerFieldProps {
  readonly choices: OwnerChoices;
  readonly label: string;
  /** The owner's id, "none", or "" for whoever it is. */
  readonly value: string;
  /** What choosing nobody in particular means. */
  readonly any: string;
}

const NOBODY: Option = { value: "none", label: "Nobody" };

/** Whose things a list is narrowed to: a list of people while there are few, else a field for a name. */
export function OwnerField({ choices: { listed, chosen }, label, value, any }: OwnerFieldProps) {
  const field = { id: "filter-owner", name: "owner", label, optional: "unmarked" } as const;
  if (listed !== null) {
    const people = listed.map((person): Option => ({ value: person.id, label: personText(person) }));
    return <SelectField {...field} defaultValue={value} options={[{ value: "", label: any }, NOBODY, ...people]} />;
  }
  return (
    <TextField
      {...field}
      hint="A part of the name is enough; “none” for: Nobody."
      placeholder={any}
      autoComplete="off"
      defaultValue={chosen && value === chosen.id ? chosen.name : value}
    />
  );
}
