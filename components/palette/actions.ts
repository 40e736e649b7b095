"use client";

import { useEffect, useSyncExternalStore } from "react";

/** Something that can be done on the screen that is open. */
export type PaletteAction = {
  /** Unique on the screen; that of a built-in action ("sign-out", "create-assessment", "theme-dark") takes its place. */
  readonly id: string;
  readonly label: string;
  /** The key that does the same, as it is written on the screen, e.g. "j" or "Ctrl Z". */
  readonly keys?: string | undefined;
  /** Called after the palette has closed and the focus is back where it was. */
  readonly run: () => void;
};

const NONE: readonly PaletteAction[] = [];
const registered = new Set<{ readonly actions: readonly PaletteAction[] }>();
const listeners = new Set<() => void>();
let all = NONE;

function update(): void {
  all = [...registered].flatMap(({ actions }) => actions);
  for (const listener of listeners) listener();
}

/** Offers `actions` until the returned function is called. */
export function offerActions(actions: readonly PaletteAction[]): () => void {
  const entry = { actions };
  registered.add(entry);
  update();
  return () => {
    registered.delete(entry);
    update();
  };
}

/** Actions that the command palette offers while the calling component is mounted. */
export function usePaletteActions(actions: readonly PaletteAction[]): void {
  useEffect(() => offerActions(actions), [actions]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const offeredActions = (): readonly PaletteAction[] => all;

/** What the mounted components offer, in the order in which they began to. */
export function useOfferedActions(): readonly PaletteAction[] {
  return useSyncExternalStore(subscribe, offeredActions, () => NONE);
}
