import type { ReactNode } from "react";
import { withPeriods } from "./period-text";

export interface EmptyStateProps {
  /** A sentence that says what is missing. */
  readonly title: ReactNode;
  /** What to do about it. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly headingLevel?: 2 | 3 | undefined;
}

/** Stands where content will be and says the next step. */
export function EmptyState({ title, children, action, headingLevel = 2 }: EmptyStateProps) {
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <div className="empty">
      <Heading>{withPeriods(title)}</Heading>
      {children == null ? null : <div>{withPeriods(children)}</div>}
      {action == null ? null : <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
