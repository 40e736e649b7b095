import { Pagination } from "@/components/pagination";
import type { UnitPage } from "@/features/assess/standing/overview.rules";
import { UNITS_ON_A_PAGE } from "@/features/assess/standing/overview.rules";

export interface UnitPagesProps {
  readonly page: UnitPage;
  readonly label: string;
  /** The address that shows a page of the units. */
  readonly hrefOf: (page: number) => string;
}

/** The way to the other units, where they do not fit on one page. */
export function UnitPages({ page: { page, pages, total }, label, hrefOf }: UnitPagesProps) {
  const first = (page - 1) * UNITS_ON_A_PAGE + 1;
  return (
    <Pagination
      label={label}
      nextHref={page < pages ? hrefOf(page + 1) : null}
      previousHref={page > 1 ? hrefOf(page - 1) : null}
      firstHref={page > 1 ? hrefOf(1) : null}
      summary={`Units ${first} to ${Math.min(total, page * UNITS_ON_A_PAGE)} of ${total}`}
    />
  );
}
