"use client";

import { useCallback, useEffect, useState } from "react";
import type { Taken } from "@/features/assess/queue/undo-steps";
import { fieldsInShort } from "./field-words";
import { useQuestionnaire, useSnapshot } from "./provider";

function takenWords(word: string, { fields, skipped }: Taken): string {
  const stays = `somebody else has changed ${fieldsInShort(skipped)} since, which stays`;
  if (skipped.length === 0) return `${word}: ${fieldsInShort(fields)}.`;
  return fields.length === 0 ? `Not ${word.toLowerCase()}: ${stays}.` : `${word}: ${fieldsInShort(fields)}; ${stays}.`;
}

/** Where the keys for undo mean a field of their own, not the questionnaire. */
const isElsewhere = (target: EventTarget | null) =>
  document.querySelector("dialog[open]") !== null ||
  (target instanceof Element && target.matches("input, textarea") && !target.closest(".q"));

/** Undo and redo of one function, and what was done last in words: what the buttons, the keys Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, and the palette do. */
export function useUndo(functionKey: string, isReadOnly: boolean) {
  const { store } = useQuestionnaire();
  const steps = useSnapshot().steps.get(functionKey);
  const [said, setSaid] = useState<string | null>(null);
  const canUndo = !isReadOnly && (steps?.done.length ?? 0) > 0;
  const canRedo = !isReadOnly && (steps?.undone.length ?? 0) > 0;

  const run = useCallback(
    (how: "undo" | "redo") => {
      const taken = isReadOnly ? null : store[how](functionKey);
      const word = how === "undo" ? "Undone" : "Redone";
      setSaid(taken ? takenWords(word, taken) : `There is nothing to ${how} here.`);
    },
    [store, functionKey, isReadOnly],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      const isRedo = (key === "z" && event.shiftKey) || (key === "y" && event.ctrlKey);
      if (!isRedo && key !== "z") return;
      if (isReadOnly || isElsewhere(event.target)) return;
      // In the note as well: what the browser itself would undo there ends at the last merge.
      event.preventDefault();
      run(isRedo ? "redo" : "undo");
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [run, isReadOnly]);

  return { canUndo, canRedo, run, said, say: setSaid };
}
