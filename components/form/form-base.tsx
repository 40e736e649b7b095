"use client";

import { Fragment, type ReactNode, useState } from "react";
import { BASE, type FormStart, readBase, startAfter, touchedValues } from "@/lib/form/form-base";
import type { ActionResult, FormValues } from "@/lib/form/result";

/**
 * Somebody else saved meanwhile: what is stored now, the fields that were typed and are stored differently (`names`), and
 * those that only somebody else changed (`others`).
 */
export type Conflict<T> = {
  readonly stored: T;
  readonly names: readonly string[];
  readonly others: readonly string[];
};

export interface FormBaseProps<T> {
  readonly result: ActionResult<T> | null;
  /** What the fields are filled from, every field that the form sends. */
  readonly initial: FormValues;
  /** Of what is stored; null for what is new, which has nothing to be compared with. */
  readonly version: number | null;
  /** What the fields would be filled from, of another version. */
  readonly valuesOf: (stored: T) => FormValues;
  readonly children: (values: FormValues, conflict: Conflict<T> | null) => ReactNode;
}

type Versioned = { readonly version: number };

/** The fields of a form that writes only what was changed in it, with the hidden fields that this takes. */
export function FormBase<T extends Versioned>({ result, initial, version, valuesOf, children }: FormBaseProps<T>) {
  const failure = result && !result.ok ? result : null;
  const current = failure?.code === "stale" ? (failure.current as T) : null;
  const next = (from: FormStart) => {
    const start = startAfter(from, failure, current && { values: valuesOf(current), version: current.version });
    const filled = (failure && readBase(failure.values)) ?? from.base;
    return { result, start, changed: Object.keys(touchedValues(filled, start.base)) };
  };
  const [held, setHeld] = useState(() => next({ values: initial, base: initial, version: version ?? 0, round: 0 }));
  if (held.result !== result) setHeld(next(held.start));
  const { values, base, round, version: from } = held.start;
  // After a conflict the base is what is stored now: whatever differs from it was typed.
  const names = Object.keys(touchedValues(base, values));
  const others = held.changed.filter((name) => !names.includes(name));
  const conflict = current && { stored: current, names, others };
  return (
    <Fragment key={round}>
      {version === null ? null : (
        <>
          <input type="hidden" name="version" value={from} />
          <input type="hidden" name={BASE} value={JSON.stringify(base)} />
        </>
      )}
      {children(values, conflict)}
    </Fragment>
  );
}
