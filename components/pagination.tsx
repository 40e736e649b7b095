import { ButtonLink } from "./button";

export interface PaginationProps {
  /** The address with the next cursor, or null on the last page. */
  readonly nextHref: string | null;
  /** The address without a cursor, when this is not the first page. */
  readonly firstHref?: string | null | undefined;
  /** The address of the page before, where the list knows it; that of the first one when that is the page before. */
  readonly previousHref?: string | null | undefined;
  readonly label?: string | undefined;
  /** E.g. "50 events". */
  readonly summary?: string | undefined;
}

/** Cursor paging: forward, back to the start, and one page back where the list knows the way. Nothing is drawn when all of it fits on one page. */
export function Pagination({ nextHref, firstHref, previousHref, label = "Pages", summary }: PaginationProps) {
  if (nextHref === null && !firstHref) return null;
  return (
    <nav className="mt-3 flex flex-wrap items-center gap-3" aria-label={label}>
      {firstHref && firstHref !== previousHref ? (
        <ButtonLink href={firstHref} size="small">
          First page
        </ButtonLink>
      ) : null}
      {previousHref ? (
        <ButtonLink href={previousHref} size="small" rel="prev">
          Previous page
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
