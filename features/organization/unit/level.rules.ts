/** A tree of units that is too long for a screen, one level at a time: pure. */

/** A tree of so many units is shown whole. */
const WHOLE_MAX = 40;
/** Units of one level on a page. */
const PAGE = 25;

type Node = { readonly id: string; readonly name: string; readonly parentId: string | null };
type Row<U extends Node> = { readonly unit: U; readonly depth: number };

/** A unit as a level shows it: `below` units lie below it that are not shown, 0 where all of them are. */
export type LevelRow<R> = { readonly row: R; readonly depth: number; readonly below: number };

export type Level<R> = {
  readonly rows: readonly LevelRow<R>[];
  /** The units above the one that is open, from the outside in, and that one; empty where the tree is shown whole. */
  readonly path: readonly Node[];
  /** Whether it is where the tree begins: nothing was opened. */
  readonly isStart: boolean;
  /** Of the pages of this level, from 1. */
  readonly page: number;
  readonly pages: number;
};

/** What an address says of a level: the unit that is open, and the page of what lies below it. */
export type LevelQuery = { readonly below: string | undefined; readonly page: number };

export function readLevelQuery(query: Readonly<Record<string, unknown>>): LevelQuery {
  const page = Number(query.page);
  return {
    below: typeof query.below === "string" && query.below !== "" ? query.below : undefined,
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

function pathTo<U extends Node>(byId: ReadonlyMap<string, U>, unit: U | undefined): U[] {
  const path: U[] = [];
  for (let at = unit; at && !path.includes(at); at = byId.get(at.parentId ?? "")) path.unshift(at);
  return path;
}

/** How many units lie below each, by id. */
function countBelow<U extends Node>(byId: ReadonlyMap<string, U>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const unit of byId.values())
    for (const { id } of pathTo(byId, unit).slice(0, -1)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/**
 * Of `rows`, a tree in order, what a screen shows: all of a short tree; of a long one the unit that is open with those
 * right below it, at first the only root or all roots.
 */
export function levelOf<R extends Row<Node>>(rows: readonly R[], { below, page }: LevelQuery): Level<R> {
  if (rows.length <= WHOLE_MAX)
    return {
      rows: rows.map((row) => ({ row, depth: row.depth, below: 0 })),
      path: [],
      isStart: true,
      page: 1,
      pages: 1,
    };
  const byId = new Map(rows.map(({ unit }) => [unit.id, unit]));
  const roots = rows.filter(({ depth }) => depth === 0);
  const asked = rows.find(({ unit }) => unit.id === below);
  const open = asked ?? (roots.length === 1 ? roots[0] : undefined);
  const members = open ? rows.filter(({ unit }) => unit.parentId === open.unit.id) : roots;
  const pages = Math.max(1, Math.ceil(members.length / PAGE));
  const at = Math.min(page, pages);
  const counts = countBelow(byId);
  const depth = open ? 1 : 0;
  return {
    rows: [
      ...(open ? [{ row: open, depth: 0, below: 0 }] : []),
      ...members.slice((at - 1) * PAGE, at * PAGE).map((row) => ({ row, depth, below: counts.get(row.unit.id) ?? 0 })),
    ],
    path: pathTo(byId, open?.unit),
    isStart: asked === undefined || (open === roots[0] && roots.length === 1),
    page: at,
    pages,
  };
}
