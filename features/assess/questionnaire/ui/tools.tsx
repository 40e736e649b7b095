"use client";

import { Button } from "@/components/button";
import { Kbd } from "@/components/kbd";

export type ToolsProps = {
  readonly isReadOnly: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly shortcuts: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHistory: () => void;
  readonly onKeys: () => void;
};

function Arrow({ isBack }: { readonly isBack: boolean }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className={isBack ? undefined : "-scale-x-100"}>
      <path
        d="M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7M6 3 2.5 6.5 6 10"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** Undo, redo, history, keys. What cannot be done now stays focusable: it may just have been done. */
export function Tools(props: ToolsProps) {
  const { isReadOnly, canUndo, canRedo, shortcuts, onUndo, onRedo, onHistory, onKeys } = props;
  return (
    <>
      {isReadOnly ? null : (
        <>
          <Button variant="quiet" title="Undo (Ctrl Z)" aria-disabled={!canUndo} onClick={onUndo}>
            <Arrow isBack />
            <span className="sr-only">Undo</span>
          </Button>
          <Button variant="quiet" title="Redo (Ctrl Shift Z)" aria-disabled={!canRedo} onClick={onRedo}>
            <Arrow isBack={false} />
            <span className="sr-only">Redo</span>
          </Button>
        </>
      )}
      <Button variant="quiet" aria-haspopup="dialog" onClick={onHistory}>
        History {shortcuts ? <Kbd>h</Kbd> : null}
      </Button>
      <Button variant="quiet" className="q-keys-button" aria-haspopup="dialog" onClick={onKeys}>
        Keys {shortcuts ? <Kbd>?</Kbd> : null}
      </Button>
    </>
  );
}
