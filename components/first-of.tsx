import type { ReactNode } from "react";

/** So many of a list stand beside others; the rest are counted. */
export const FIRST = 5;

/** "and 490 more", leading to them where there is a place; nothing where all are shown. */
export function AndMore({ of, shown = FIRST, children }: AndMoreProps) {
  if (of <= shown) return null;
  return (
    <p className="mt-2 text-ink-2 text-sm">
      and {of - shown} more{children ? <>: {children}</> : "."}
    </p>
  );
}

export interface AndMoreProps {
  /** How many there are. */
  readonly of: number;
  readonly shown?: number | undefined;
  /** Where the rest stand. */
  readonly children?: ReactNode;
}

/** The first names of a list, the rest counted: "A, B, C and 4 more". */
export const firstNames = (names: readonly string[], most = 3): string =>
  names.length <= most ? names.join(", ") : `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
