import type { ReactNode } from "react";

const PERIOD = /(\d{4}-Q[1-4]|FY\d{2} Q[1-4])/;

/**
 * A text in which no line ends inside a period, "2026-/Q4" or "FY27/Q1". The hyphen stays the plain one, so that what is copied,
 * searched for or read aloud is what the interface for scripts says.
 */
export function PeriodText({ children }: { readonly children: string }) {
  return children.split(PERIOD).map((part, index) =>
    PERIOD.test(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text has its parts in one order, and the same period twice at times.
      <span key={index} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** The same for what is a text or more than that, as headings are. */
export const withPeriods = (node: ReactNode): ReactNode =>
  typeof node === "string" ? <PeriodText>{node}</PeriodText> : node;
