"use client";

import { useRef } from "react";
import { Button } from "@/components/button";
import { Kbd } from "@/components/kbd";
import { useFocusHandOver } from "./use-focus-hand-over";

export type CarriedForwardProps = {
  /** Null where nothing can be changed. */
  readonly onConfirm: (() => void) | null;
  readonly shortcuts: boolean;
  /** Where the focus goes when the button has gone. */
  readonly onDone: () => void;
};

/** Says that the answers are those of an earlier quarter, which nobody has judged again, and offers to confirm them. */
export function CarriedForward({ onConfirm, shortcuts, onDone }: CarriedForwardProps) {
  const box = useRef<HTMLDivElement>(null);
  useFocusHandOver(box, onDone);
  return (
    <div ref={box} className="q-carried">
      <p>
        Carried forward from an earlier quarter, and not judged again yet.
        {onConfirm ? " Confirm it if it is still true, or change what is different." : null}
      </p>
      {onConfirm ? (
        <Button size="small" onClick={onConfirm}>
          Confirm {shortcuts ? <Kbd>c</Kbd> : null}
        </Button>
      ) : null}
    </div>
  );
}
