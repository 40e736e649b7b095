import { ButtonLink } from "./button";

export interface PaginationProps {
  /** The address with the next cursor, or null on the last page. */
  readonly nextHref: string | null;
  /** The address without a cursor, when this is not the first page. */
  readonly firstHref?: string | null | undefined;
  readonly label?: string | undefined;
  /** E.g. "50 events". */
  readonly summary?: string | undefined;
}

/** Cursor paging: forward and back to the start. Nothing is drawn when all of it fits on one page. */
export function Pagination({ nextHref, firstHref, label = "Pages", summary }: PaginationProps) {
  if (nextHref === null && !firstHref) return null;
  return (
    <nav className="mt-3 flex flex-wrap items-center gap-3" aria-label={label}>
      {firstHref ? (
        <ButtonLink href={firstHref} size="small">
          First page
        </ButtonLink>
      ) : null}
      {nextHref === null ? null : (
        <ButtonLink href={nextHref} size="small" rel="next">
          Next page
        </ButtonLink>
      )}
      {summary ? <span className="quiet">{summary}</span> : null}
    </nav>
  );
}
