"use client";

import type { RefObject } from "react";
import { FIELD, PaletteHead } from "./palette-frame";

/** What the field itself does not tell. */
export type Waiting = {
  /** Enter was pressed after the last letter. */
  isEntered: boolean;
  /** An input method is composing a letter. */
  isComposing: boolean;
};

export type WaitingFieldProps = {
  readonly waiting: RefObject<Waiting>;
  readonly isMissing: boolean;
  readonly onClose: () => void;
};

/** A plain field in the palette's place until its code is there; what is typed goes on in the palette's own. */
export function WaitingField({ waiting, isMissing, onClose }: WaitingFieldProps) {
  return (
    <>
      <PaletteHead onClose={onClose}>
        <input
          {...FIELD}
          onInput={() => {
            waiting.current.isEntered = false;
          }}
          onKeyDown={({ key, nativeEvent }) => {
            if (key === "Enter" && !nativeEvent.isComposing) waiting.current.isEntered = true;
          }}
          onCompositionStart={() => {
            waiting.current.isComposing = true;
          }}
          onCompositionEnd={() => {
            waiting.current.isComposing = false;
          }}
        />
      </PaletteHead>
      <p className="palette-foot" role="status">
        {isMissing
          ? "The search could not be loaded: the server cannot be reached. Nothing was changed. Close this and try again."
          : "One moment"}
      </p>
    </>
  );
}
