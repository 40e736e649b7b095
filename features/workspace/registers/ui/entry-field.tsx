"use client";

import { TextAreaField, TextField } from "@/components/field";
import { type Field, labelOf, RANGE_LABELS, RANGE_PARTS } from "@/features/programme/register/rules";
import { LINE_MAX, LINK_MAX, LONG_MAX } from "@/lib/base/limits";
import type { FormValues } from "@/lib/form/result";
import { ChoiceField, ChoicesField } from "./choice-fields";

export interface EntryFieldProps {
  readonly field: Field;
  /** What the form holds, by name. */
  readonly values: FormValues;
  readonly errors: Readonly<Record<string, readonly string[]>>;
  /** The organisation's, ISO 4217. */
  readonly currency: string;
}

export const textIn = (values: FormValues, name: string): string => [values[name] ?? ""].flat()[0] ?? "";

type RangeProps = EntryFieldProps & { readonly field: Extract<Field, { type: "range" }> };

/** Three guesses of one figure. */
function RangeField({ field, values, errors, currency }: RangeProps) {
  const path = `fields.${field.name}`;
  const error = (errors[path] ?? []).join(" ");
  const describedBy = [field.hint ? `${path}-hint` : "", error ? `${path}-error` : ""].filter(Boolean).join(" ");
  return (
    <fieldset className="field" id={path} tabIndex={-1} aria-describedby={describedBy || undefined}>
      <legend className="field-label">
        {labelOf(field, currency)}
        {field.isRequired ? null : (
          <span className="field-optional">
            {" "}
            ({field.neededFor ? `needed for ${field.neededFor}` : "optional"}; all three or none)
          </span>
        )}
      </legend>
      {field.hint ? (
        <p className="quiet" id={`${path}-hint`}>
          {field.hint}
        </p>
      ) : null}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(6rem,1fr))] items-start gap-3">
        {RANGE_PARTS.map((part) => (
          <TextField
            key={part}
            label={<span className="font-normal">{RANGE_LABELS[part]}</span>}
            name={`${path}.${part}`}
            inputMode="decimal"
            autoComplete="off"
            defaultValue={textIn(values, `${path}.${part}`)}
            error={errors[`${path}.${part}`]}
            optional={field.isRequired ? false : "unmarked"}
          />
        ))}
      </div>
      {error ? (
        <p className="field-error" id={`${path}-error`}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

/** What the label says of leaving it empty. */
const optionalOf = ({ isRequired, neededFor }: Field) =>
  isRequired ? false : neededFor ? (`needed for ${neededFor}` as const) : true;

/** The control of one field of a register, as its description says. */
export function EntryField({ field, values, errors, currency }: EntryFieldProps) {
  const name = `fields.${field.name}`;
  const optional = optionalOf(field);
  const shared = { label: labelOf(field, currency), name, hint: field.hint, error: errors[name], optional };
  const text = { ...shared, defaultValue: textIn(values, name), autoComplete: "off" };
  switch (field.type) {
    case "long":
      return <TextAreaField {...text} maxLength={LONG_MAX} />;
    case "choice":
      return (
        <ChoiceField
          {...shared}
          options={field.options}
          defaultValue={textIn(values, name)}
          none={optional ? "Not said" : undefined}
        />
      );
    case "choices":
      return (
        <ChoicesField
          {...shared}
          optional={optional !== false}
          options={field.options}
          defaultValue={[values[name] ?? []].flat()}
        />
      );
    case "range":
      return <RangeField field={field} values={values} errors={errors} currency={currency} />;
    case "number":
      return <TextField {...text} inputMode="decimal" className="max-w-64" />;
    case "date":
      return <TextField {...text} type="date" className="max-w-64" />;
    case "link":
      return <TextField {...text} type="url" maxLength={LINK_MAX} />;
    case "text":
      return <TextField {...text} maxLength={LINE_MAX} />;
  }
}
