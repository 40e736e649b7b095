"use client";

import { useState } from "react";
import { RadioField, SelectField } from "@/components/ui/field";
import type { Choice } from "@/lib/register/rules";

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

/** Any of several: checkboxes under one legend. The first carries the group's name as its id, for the error summary. */
export function ChoicesField({ label, name, options, hint, error, defaultValue, optional }: ChoicesFieldProps) {
  const errorText = (error ?? []).join(" ");
  const describedBy = [hint ? `${name}-hint` : "", errorText ? `${name}-error` : ""].filter(Boolean).join(" ");
  return (
    <fieldset className="field" aria-describedby={describedBy || undefined}>
      <legend className="field-label">
        {label}
        {optional ? <span className="field-optional"> (optional)</span> : null}
      </legend>
      {hint ? (
        <p className="quiet" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      <div className={fitInLine(options) ? "choice-group-inline" : "choice-group"}>
        {options.map((option, index) => {
          const id = index === 0 ? name : `${name}-${option.value}`;
          return (
            <div className="choice" key={option.value}>
              <input
                type="checkbox"
                id={id}
                name={name}
                value={option.value}
                defaultChecked={defaultValue.includes(option.value)}
                aria-describedby={option.hint ? `${name}-${option.value}-note` : undefined}
              />
              <label htmlFor={id}>{option.label}</label>
              {option.hint ? (
                <p className="quiet" id={`${name}-${option.value}-note`}>
                  {option.hint}
                </p>
              ) : null}
            </div>
          );
        })}
      </div>
      {errorText ? (
        <p className="field-error" id={`${name}-error`}>
          {errorText}
        </p>
      ) : null}
    </fieldset>
  );
}
