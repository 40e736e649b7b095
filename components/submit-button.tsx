"use client";

import { useFormStatus } from "react-dom";
import type { ButtonProps } from "./button";
import { buttonClass } from "./button-class";

export interface SubmitButtonProps extends Omit<ButtonProps, "type"> {
  /** Shown while the form is on its way. */
  readonly pendingLabel?: string | undefined;
}

/** Submits its form once: further clicks do nothing until the answer is there. It stays focusable meanwhile. */
export function SubmitButton({ pendingLabel, children, variant = "primary", size, ...props }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <button
      {...props}
      type="submit"
      className={buttonClass({ variant, size }, props.className)}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : props.onClick}
    >
      {pending ? (pendingLabel ?? children) : children}
    </button>
  );
}
