import { type FieldValue, type Register, type Subject, startOf } from "./rules";

/**
 * The catalogue entries that can become entries of the register as they are, with nothing to fill in first. None where
 * an entry has to name its unit, or the catalogue leaves a required field open.
 */
export function readyMade(register: Register): readonly Subject[] {
  if (register.unit === "required") return [];
  return (register.subject?.options ?? []).filter(({ value }) => {
    const { name, fields } = startOf(register, { subject: value });
    const isOpen = (given: FieldValue | undefined) =>
      [given ?? ""].flat().length === 0 || given === "" || given === null;
    return name !== "" && !register.fields.some((field) => field.isRequired && isOpen(fields[field.name]));
  });
}
