import { type FieldValue, type Kind, type Subject, startOf } from "./rules";

/**
 * The catalogue entries that can become entries of the register as they are, with nothing to fill in first. None where
 * an entry has to name its unit, or the catalogue leaves a required field open.
 */
export function readyMade(kind: Kind): readonly Subject[] {
  if (kind.unit === "required") return [];
  return (kind.subject?.options ?? []).filter(({ value }) => {
    const { name, fields } = startOf(kind, { subject: value });
    const isOpen = (given: FieldValue | undefined) =>
      [given ?? ""].flat().length === 0 || given === "" || given === null;
    return name !== "" && !kind.fields.some((field) => field.isRequired && isOpen(fields[field.name]));
  });
}
