import type { Field, FieldValue } from "@/features/programme/register/rules";
import { valueText } from "./value-text";

export interface FieldTextProps {
  readonly field: Field;
  readonly value: FieldValue | undefined;
  /** What the entry is about. */
  readonly subject: string | null;
  /** The organisation's, ISO 4217. */
  readonly currency: string;
}

/** A field's value as it is read: lines stay lines, addresses can be followed. */
export function FieldText({ field, value, subject, currency }: FieldTextProps) {
  const text = valueText(field, value, currency, subject);
  if (field.type === "link" && typeof value === "string" && value !== "")
    return (
      <a className="link break-all" href={value} rel="noreferrer">
        {text}
      </a>
    );
  // Three amounts may need two lines; between an amount and its currency stands a space that does not break.
  if (field.type === "range") return <span className="tabular-nums">{text}</span>;
  const isNumber = field.type === "number" || field.type === "date";
  return <span className={isNumber ? "num" : "whitespace-pre-wrap break-words"}>{text}</span>;
}
