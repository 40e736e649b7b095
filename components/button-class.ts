import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "normal" | "small";

export interface ButtonLook {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
}

/**
 * The classes of a button. Client components put them on a native button instead of importing button.tsx, which would
 * bring the router's link into their bundle.
 */
export function buttonClass({ variant = "secondary", size = "normal" }: ButtonLook, className?: string): string {
  return classNames("btn", `btn-${variant}`, size === "small" && "btn-small", className);
}
