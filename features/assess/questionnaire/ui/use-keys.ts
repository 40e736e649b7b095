"use client";

import { type RefObject, useEffect, useRef } from "react";

/** Where typing belongs to the field, and letters must not act on the screen. */
const TEXT_FIELDS = "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=button])";

function belongsToScreen(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.repeat) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (document.querySelector("dialog[open], :popover-open")) return false;
  return !(event.target instanceof Element && event.target.closest(TEXT_FIELDS));
}

/** Runs the action of a single key pressed anywhere on the screen outside text fields, dialogs and menus. */
export function useKeys(actions: Readonly<Record<string, () => void>>, isEnabled: boolean): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    if (!isEnabled) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!belongsToScreen(event)) return;
      // Some layouts need Shift for digits and the question mark; a letter with Shift is another key.
      const isLetter = /^[a-z]$/i.test(event.key);
      const action = isLetter && event.shiftKey ? undefined : latest.current[event.key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isEnabled]);
}

/** Escape in a text field goes back to `target`, where the single keys work again. */
export function useEscapeFromFields(target: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      if (document.querySelector("dialog[open], :popover-open")) return;
      if (event.target instanceof Element && event.target.matches(TEXT_FIELDS)) target.current?.focus();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [target]);
}
