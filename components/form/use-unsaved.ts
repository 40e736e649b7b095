"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { controlsOf, type Known, startValues, unsavedNames, valuesNow, watchForm } from "./unsaved";

export interface Unsaved {
  readonly form: RefObject<HTMLFormElement | null>;
  /** Fields that are not saved. */
  readonly count: number;
  /** Call it when something may have been typed. */
  readonly recount: () => void;
  /** What the form holds when it is sent; call the result once that is stored. */
  readonly holdSaved: () => () => void;
  /** The form is as it was at first. */
  readonly forgetSaved: () => void;
}

/** Watches a form for what is not saved, so that nobody leaves it behind unasked. */
export function useUnsaved(): Unsaved {
  const form = useRef<HTMLFormElement>(null);
  const known = useRef<Known>({ start: {}, saved: null });
  const [count, setCount] = useState(0);
  const countNow = () => (form.current ? unsavedNames(controlsOf(form.current), known.current).length : 0);
  const recount = () => setCount(countNow());

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    known.current = { start: startValues(controlsOf(element)), saved: null };
    return watchForm(element, () => unsavedNames(controlsOf(element), known.current).length);
  }, []);
  // What is stored changes with the answer, and fields come and go with what is drawn.
  useEffect(recount);

  return {
    form,
    count,
    recount,
    holdSaved: () => {
      const saved = form.current ? valuesNow(controlsOf(form.current)) : null;
      return () => {
        known.current = { ...known.current, saved };
        recount();
      };
    },
    forgetSaved: () => {
      known.current = { ...known.current, saved: null };
      // The event comes before the fields are emptied.
      queueMicrotask(recount);
    },
  };
}
