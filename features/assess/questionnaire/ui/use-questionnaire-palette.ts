"use client";

import { useEffect, useMemo, useRef } from "react";
import { type PaletteAction, usePaletteActions } from "@/components/palette/actions";

export type QuestionnairePaletteOptions = {
  readonly isReadOnly: boolean;
  /** Null where nothing waits to be confirmed. */
  readonly confirm: (() => void) | null;
  readonly run: (how: "undo" | "redo") => void;
  readonly toNote: () => void;
  readonly openHistory: () => void;
  readonly openKeys: () => void;
  /** One function further (1) or back (-1). */
  readonly goBy: (step: 1 | -1) => void;
};

/** What the command palette offers while a function is on the screen. All but `goBy` must be stable. */
export function useQuestionnairePalette(options: QuestionnairePaletteOptions): void {
  const { isReadOnly, confirm, run, toNote, openHistory, openKeys, goBy } = options;
  const latestGoBy = useRef(goBy);
  useEffect(() => {
    latestGoBy.current = goBy;
  });
  usePaletteActions(
    useMemo(() => {
      const goTo = (step: 1 | -1) => () => latestGoBy.current(step);
      const writing: PaletteAction[] = [
        ...(confirm ? [{ id: "confirm", label: "Confirm what was carried forward", keys: "c", run: confirm }] : []),
        { id: "undo", label: "Undo", keys: "Ctrl Z", run: () => run("undo") },
        { id: "redo", label: "Redo", keys: "Ctrl Shift Z", run: () => run("redo") },
        { id: "note", label: "Write the note", keys: "n", run: toNote },
      ];
      return [
        ...(isReadOnly ? [] : writing),
        { id: "next", label: "Next function", keys: "j", run: goTo(1) },
        { id: "previous", label: "Previous function", keys: "k", run: goTo(-1) },
        { id: "history", label: "History of this function", keys: "h", run: openHistory },
        { id: "keys", label: "Show the keys", keys: "?", run: openKeys },
      ];
    }, [isReadOnly, confirm, run, toNote, openHistory, openKeys]),
  );
}
