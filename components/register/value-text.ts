/** Values of entries in words: pure. */
import { amountText } from "@/components/money/money-text";
import { dayText } from "@/components/ui/day-text";
import {
  chosenLabels,
  type Field,
  type FieldValue,
  isRange,
  type Kind,
  RANGE_LABELS,
  RANGE_PARTS,
  statusOf,
} from "@/lib/register/rules";

/** What stands where nothing is known. */
export const ABSENT = "–";

/** A number with its unit; `currency` is the organisation's (ISO 4217). */
function numberText(value: number, unit: "money" | "percent" | "count", currency: string): string {
  if (unit === "money") return amountText(value, currency);
  const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }).format(value);
  return unit === "percent" ? `${number} %` : number;
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
    return RANGE_PARTS.map((part) => numberText(value[part], unit, currency)).join(" / ");
  }
  if (typeof value === "number") return numberText(value, field.type === "number" ? field.unit : "count", currency);
  if (field.type === "choice" || field.type === "choices")
    return chosenLabels(field, value, subject).join(", ") || ABSENT;
  return field.type === "date" && typeof value === "string" ? dayText(value) : String(value);
}

/** A tracked value in words; `name` is "status" or a field's. */
export function trackedText(kind: Kind, name: string, value: FieldValue | undefined, currency: string): string {
  if (name === "status") return statusOf(kind, String(value)).label;
  const field = kind.fields.find((known) => known.name === name);
  return field ? valueText(field, value, currency) : ABSENT;
}

/** What a tracked value is called. */
export const trackedLabel = (kind: Kind, name: string): string =>
  name === "status" ? "Status" : (kind.fields.find((field) => field.name === name)?.label ?? name);

/** What the fields of an entry's form are called, by name, in the order of the form. */
export function formLabels(kind: Kind): Record<string, string> {
  const fields = kind.fields.flatMap((field): [string, string][] => {
    const path = `fields.${field.name}`;
    const parts = RANGE_PARTS.map((part): [string, string] => [
      `${path}.${part}`,
      `${field.label}, ${RANGE_LABELS[part].toLowerCase()},`,
    ]);
    return [[path, field.label], ...(field.type === "range" ? parts : [])];
  });
  return {
    subject: kind.subject?.label ?? "About",
    name: kind.nameLabel,
    unitId: "Unit",
    status: "Status",
    ownerId: kind.ownerLabel,
    dueOn: kind.dueLabel,
    ...Object.fromEntries(fields),
  };
}

/** "1 entry", "12 entries". */
export const entriesText = (count: number): string =>
  `${count.toLocaleString("en")} ${count === 1 ? "entry" : "entries"}`;

/** "51 to 100 of 225": `count` entries of a list of `total`, `from` the first of them on. */
export const placeText = (from: number, count: number, total: number): string =>
  [from, from + count - 1].map((place) => place.toLocaleString("en")).join(" to ") +
  ` of ${total.toLocaleString("en")}`;

/** "a challenge", "an on-ramp". */
export const aOf = ({ one }: Kind): string => `${/^[aeiou]/i.test(one) ? "an" : "a"} ${one}`;
