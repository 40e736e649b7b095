import { Pagination } from "@/components/pagination";
import { ScreenLink } from "@/components/screen-link";
import type { Level } from "@/features/organization/unit/level.rules";
import { formatCount } from "@/lib/base/format";
import { queryText } from "@/lib/base/query-text";

export interface UnitLevelProps {
  readonly level: Pick<Level<unknown>, "path" | "isStart" | "page" | "pages">;
  /** The screen, without its query. */
  readonly here: string;
  /** Other choices of the screen that stay. */
  readonly keep?: Readonly<Record<string, string | undefined>> | undefined;
}

const levelHref = (here: string, keep: UnitLevelProps["keep"], below: string | undefined, page = 1): string =>
  here + queryText({ ...keep, below, page: page === 1 ? undefined : String(page) });

/** Which part of the tree is open: the units above it, each leading there. Nothing where the tree begins. */
export function LevelPath({ level: { path, isStart }, here, keep }: UnitLevelProps) {
  if (isStart) return null;
  return (
    <nav aria-label="Units above" className="mb-3">
      <ol className="crumbs">
        <li>
          <ScreenLink href={levelHref(here, keep, undefined)}>All units</ScreenLink>
        </li>
        {path.map(({ id, name }, index) => (
          <li key={id}>
            {index === path.length - 1 ? (
              <span aria-current="true">{name}</span>
            ) : (
              <ScreenLink href={levelHref(here, keep, id)}>{name}</ScreenLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Leads to the units below one that are not shown. */
export function BelowLink(props: {
  readonly unit: { readonly id: string; readonly name: string };
  readonly below: number;
  readonly here: string;
  readonly keep?: UnitLevelProps["keep"];
}) {
  const { unit, below, here, keep } = props;
  if (below === 0) return null;
  return (
    <ScreenLink className="link quiet font-normal whitespace-nowrap" href={levelHref(here, keep, unit.id)}>
      {formatCount(below)} below
      <span className="sr-only"> {unit.name}</span>
    </ScreenLink>
  );
}

/** The ways to the other pages of a level. */
export function LevelPages({ level: { path, isStart, page, pages }, here, keep }: UnitLevelProps) {
  const below = isStart ? undefined : path.at(-1)?.id;
  const at = (number: number) => levelHref(here, keep, below, number);
  return (
    <Pagination
      nextHref={page < pages ? at(page + 1) : null}
      previousHref={page > 1 ? at(page - 1) : null}
      firstHref={page > 1 ? at(1) : null}
      summary={`Page ${page} of ${pages}`}
    />
  );
}
