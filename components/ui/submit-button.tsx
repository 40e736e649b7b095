"use client";

import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "./button";

export interface SubmitButtonProps extends Omit<ButtonProps, "type"> {
  /** Shown while the form is on its way. */
  readonly pendingLabel?: string | undefined;
}

/** Submits its form once: further clicks do nothing until the answer is there. It stays focusable meanwhile. */
export function SubmitButton({ pendingLabel, children, variant = "primary", ...props }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <Button
      {...props}
      type="submit"
      variant={variant}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : props.onClick}
    >
      {pending ? (pendingLabel ?? children) : children}
    </Button>
  );
}
