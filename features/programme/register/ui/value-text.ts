/** Values of entries in words: pure. */

import {
  chosenLabels,
  type Field,
  type FieldValue,
  isRange,
  RANGE_LABELS,
  RANGE_PARTS,
  type Register,
  statusOf,
} from "@/features/programme/register/rules";
import { counted, dayText, formatCount, numberText } from "@/lib/base/format";
import { amountText } from "@/lib/base/money";

/** What stands where nothing is known. */
export const ABSENT = "–";

/** A number with its unit; `currency` is the organisation's (ISO 4217). */
function figureText(value: number, unit: "money" | "percent" | "count", currency: string): string {
  if (unit === "money") return amountText(value, currency);
  const text = numberText(value, 2);
  return unit === "percent" ? `${text} %` : text;
}

/** A field's value in words, of an entry about `subject`. */
export function valueText(
  field: Field,
  value: FieldValue | undefined,
  currency: string,
  subject: string | null = null,
): string {
  if (value === undefined || value === null || value === "") return ABSENT;
  if (isRange(value)) {
    const unit = field.type === "range" ? field.unit : "count";
    return RANGE_PARTS.map((part) => figureText(value[part], unit, currency)).join(" / ");
  }
  if (typeof value === "number") return figureText(value, field.type === "number" ? field.unit : "count", currency);
  if (field.type === "choice" || field.type === "choices")
    return chosenLabels(field, value, subject).join(", ") || ABSENT;
  return field.type === "date" && typeof value === "string" ? dayText(value) : String(value);
}

/** A tracked value in words; `name` is "status" or a field's. */
export function trackedText(register: Register, name: string, value: FieldValue | undefined, currency: string): string {
  if (name === "status") return statusOf(register, String(value)).label;
  const field = register.fields.find((known) => known.name === name);
  return field ? valueText(field, value, currency) : ABSENT;
}

/** What a tracked value is called. */
export const trackedLabel = (register: Register, name: string): string =>
  name === "status" ? "Status" : (register.fields.find((field) => field.name === name)?.label ?? name);

/** What the fields of an entry's form are called, by name, in the order of the form. */
export function formLabels(register: Register): Record<string, string> {
  const fields = register.fields.flatMap((field): [string, string][] => {
    const path = `fields.${field.name}`;
    const parts = RANGE_PARTS.map((part): [string, string] => [
      `${path}.${part}`,
      `${field.label}, ${RANGE_LABELS[part].toLowerCase()},`,
    ]);
    return [[path, field.label], ...(field.type === "range" ? parts : [])];
  });
  return {
    subject: register.subject?.label ?? "About",
    name: register.nameLabel,
    unitId: "Unit",
    status: "Status",
    ownerId: register.ownerLabel,
    dueOn: register.dueLabel,
    ...Object.fromEntries(fields),
  };
}

/** "1 entry", "12 entries". */
export const entriesText = (count: number): string => counted(count, "entry", "entries");

/** "51 to 100 of 225": `count` entries of a list of `total`, `from` the first of them on. */
export const placeText = (from: number, count: number, total: number): string =>
  `${[from, from + count - 1].map(formatCount).join(" to ")} of ${formatCount(total)}`;

/** "a challenge", "an on-ramp". */
export const aOf = ({ one }: Register): string => `${/^[aeiou]/i.test(one) ? "an" : "a"} ${one}`;
