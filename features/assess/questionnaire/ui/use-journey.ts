"use client";

import { useEffect, useRef, useState } from "react";
import type { StageNumber } from "@/features/model/scoring/schema";
import { useQuestionnaire } from "./provider";

export type JourneyOptions = {
  readonly functionKey: string;
  /** Takes the focus when somebody arrives from another function. */
  readonly focus: () => void;
  /** A stage key that was pressed while this function was being loaded. */
  readonly onHeldStage: (stage: StageNumber) => void;
};

const CUT_OFF =
  "The other function cannot be loaded now. Stay here: what you typed is kept and is sent as soon as it can be.";

/** Going from function to function: by key or link, with the focus and the keys pressed on the way. */
export function useJourney({ functionKey, focus, onHeldStage }: JourneyOptions) {
  const { store, functions, hrefOf, journey, go } = useQuestionnaire();
  const [notice, setNotice] = useState<string | null>(null);
  const arrive = useRef({ focus, onHeldStage });
  useEffect(() => {
    arrive.current = { focus, onHeldStage };
  });

  useEffect(() => {
    const { at, to, stage } = journey.current;
    const isThere = to === null || to === functionKey;
    // Whoever pressed the key twice passes here and is still on the way.
    journey.current = isThere ? { at: functionKey, to: null, stage: null } : { at: functionKey, to, stage };
    if (at === null || at === functionKey) return;
    arrive.current.focus();
    if (isThere && stage !== null) arrive.current.onHeldStage(stage);
  }, [functionKey, journey]);

  useEffect(() => {
    // The browser's own back and forward end every journey.
    const stop = () => {
      journey.current.to = null;
      journey.current.stage = null;
    };
    window.addEventListener("popstate", stop);
    return () => window.removeEventListener("popstate", stop);
  }, [journey]);

  // Without connection or session the browser would leave for another page, and with it what is typed.
  const isCutOff = () => !navigator.onLine || store.snapshot().link.kind !== "open";
  if (notice !== null && !isCutOff()) setNotice(null);

  const neighbour = (step: number, from = functionKey) => {
    const fn = functions[functions.findIndex((candidate) => candidate.key === from) + step];
    return fn ? { key: fn.key, name: fn.name, href: hrefOf(fn.key) } : null;
  };

  return {
    notice,
    neighbour,
    /** One function further (1) or back (-1), counted from the one that is being loaded already. */
    goBy(step: 1 | -1) {
      const target = neighbour(step, journey.current.to ?? functionKey);
      if (!target) return;
      if (isCutOff()) setNotice(CUT_OFF);
      else {
        journey.current.stage = null;
        go(target.key);
      }
    },
    /** For the onNavigate of a link to function `to`. */
    guardLeaving: (to: string) => (event: { preventDefault: () => void }) => {
      if (isCutOff()) {
        event.preventDefault();
        setNotice(CUT_OFF);
      } else if (to !== functionKey) {
        journey.current.to = to;
        journey.current.stage = null;
      }
    },
    /** Keeps a stage key for the function that is being loaded; false when none is. */
    holdStage(stage: StageNumber): boolean {
      if (journey.current.to === null) return false;
      journey.current.stage = stage;
      return true;
    },
  };
}
