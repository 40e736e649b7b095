import type { ReactNode } from "react";

export type Tone = "neutral" | "good" | "warn" | "bad" | "accent";

/** A word or two of state. The words carry the meaning; the tone only repeats it. */
export function Chip({
  tone = "neutral",
  children,
}: {
  readonly tone?: Tone | undefined;
  readonly children: ReactNode;
}) {
  return <span className={`chip chip-${tone}`}>{children}</span>;
}
