"use client";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button-class";
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

export interface DialogButtonProps {
  readonly label: ReactNode;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
  readonly wide?: boolean | undefined;
}

/** A button that opens its own dialog. */
export function DialogButton({ label, title, children, variant, size, wide }: DialogButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={buttonClass({ variant, size })}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title} wide={wide}>
        {children}
      </Dialog>
    </>
  );
}
