"use client";

import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from "react";
import { buttonClass } from "./button-class";
import { classNames } from "./class-names";

export interface DialogProps {
  readonly open: boolean;
  /** Called on Escape, on the close button and after a form with method="dialog". */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly wide?: boolean | undefined;
}

/**
 * A native modal dialog: the browser keeps focus inside and gives it back. A click outside does not close it, because
 * that would throw away what somebody has typed.
 */
export function Dialog({ open, onClose, title, children, actions, wide }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }, [open]);

  // An open dialog that is taken away without being closed gives the focus to nobody.
  useLayoutEffect(() => {
    const dialog = ref.current;
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={ref}
      className={classNames("dialog", wide && "dialog-wide")}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      {open ? (
        <>
          <div className="dialog-head">
            <h2 id={titleId}>{title}</h2>
            <button type="button" className={buttonClass({ variant: "quiet", size: "small" })} onClick={onClose}>
              Close
            </button>
          </div>
          {children}
          {actions == null ? null : <div className="dialog-actions">{actions}</div>}
        </>
      ) : null}
    </dialog>
  );
}
