import type { ReactNode } from "react";
import { withPeriods } from "./period-text";

export interface PageHeaderProps {
  /** The quiet line above the heading: breadcrumbs, period, save receipt. */
  readonly crumb?: ReactNode;
  /** The news of the page, as a sentence. */
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** The top of every screen. It holds the only h1. */
export function PageHeader({ crumb, title, lead, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div className="min-w-0">
        {crumb == null ? null : (
          <div className="quiet flex flex-wrap items-center gap-x-3 gap-y-1">{withPeriods(crumb)}</div>
        )}
        <h1>{withPeriods(title)}</h1>
        {lead == null ? null : <div className="page-lead">{withPeriods(lead)}</div>}
      </div>
      {actions == null ? null : <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}
