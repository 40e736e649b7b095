"use client";

import { useState } from "react";
import { CheckboxesField, RadioField, SelectField } from "@/components/field";
import type { Choice } from "@/features/programme/register/rules";

/** More options than this stand in a list that opens. */
const RADIO_MAX = 5;
/** Longer labels, in characters, stand below one another. */
const INLINE_MAX = 24;

const fitInLine = (options: readonly Choice[]) =>
  options.every(({ label, hint }) => hint === undefined && label.length <= INLINE_MAX);

export interface ChoiceFieldProps {
  readonly label: string;
  readonly name: string;
  readonly options: readonly Choice[];
  readonly hint?: string | undefined;
  readonly error?: readonly string[] | undefined;
  readonly defaultValue: string;
  /** Adds a first option for nothing, called this; without it the choice has to be made. */
  readonly none?: string | undefined;
}

/** One of several: radio buttons, or a select where there are many, with the hint of what is chosen below it. */
export function ChoiceField({ label, name, options, hint, error, defaultValue, none }: ChoiceFieldProps) {
  const [chosen, setChosen] = useState(defaultValue);
  const isOptional = none !== undefined;
  const all: readonly Choice[] = isOptional ? [{ value: "", label: none }, ...options] : options;
  if (options.length <= RADIO_MAX)
    return (
      <RadioField
        legend={label}
        name={name}
        options={all}
        hint={hint}
        error={error}
        defaultValue={defaultValue}
        optional={isOptional}
        inline={fitInLine(options)}
      />
    );
  const isOpen = !isOptional && !options.some(({ value }) => value === defaultValue);
  const about = options.find(({ value }) => value === chosen)?.hint;
  return (
    <div className="grid gap-1">
      <SelectField
        label={label}
        name={name}
        options={isOpen ? [{ value: "", label: "Choose…" }, ...all] : all}
        hint={hint}
        error={error}
        defaultValue={defaultValue}
        optional={isOptional}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <p className="quiet empty:hidden" aria-live="polite">
        {about}
      </p>
    </div>
  );
}

export interface ChoicesFieldProps extends Omit<ChoiceFieldProps, "defaultValue" | "none"> {
  readonly defaultValue: readonly string[];
  readonly optional: boolean;
}

/** Any of several: checkboxes under one legend. */
export const ChoicesField = ({ label, options, ...field }: ChoicesFieldProps) => (
  <CheckboxesField legend={label} options={options} inline={fitInLine(options)} {...field} />
);
