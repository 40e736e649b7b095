import type { ItemFilter } from "@/lib/checklist/rules";

type Query = Readonly<Record<string, string | undefined>>;

function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

const filterQuery = ({ status, owner, level, overdue }: ItemFilter): Query => ({
  status,
  owner,
  level,
  overdue: overdue ? "true" : undefined,
});

/** The checklist of all units; with a filter, the list of their items. `organization` is the slug. */
export const checklistPath = (organization: string, filter: ItemFilter = {}): string =>
  withQuery(`/o/${organization}/checklist`, filterQuery(filter));

/** The checklist of one unit; `done` is what was just done there. */
export const unitChecklistPath = (organization: string, unit: string, filter: ItemFilter = {}, done?: string): string =>
  withQuery(checklistPath(organization), { unit, ...filterQuery(filter), done });

/** One item of a unit. It carries the list's filter, so that the way back leads to the same list. */
export const itemPath = (organization: string, unit: string, itemId: string, filter: ItemFilter = {}): string =>
  withQuery(`${checklistPath(organization)}/${itemId}`, { unit, ...filterQuery(filter) });

/** What the list shows, as CSV; of all units where none is given. */
export const checklistCsvPath = (organization: string, unit: string | undefined, filter: ItemFilter = {}): string =>
  withQuery(`/api/v1${checklistPath(organization)}/csv`, { unit, ...filterQuery(filter) });
