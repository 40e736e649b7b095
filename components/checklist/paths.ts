import { queryText } from "@/components/ui/query-text";
import type { ItemFilter } from "@/lib/checklist/rules";

/** The conditions of a filter, each as an address writes it. */
const conditionsOf = ({ status, owner, level, overdue }: ItemFilter) => ({
  status,
  owner,
  level,
  overdue: overdue ? "true" : undefined,
});

/** The checklist of all units; with a filter, the list of their items. `organization` is the slug. */
export const checklistPath = (organization: string, filter: ItemFilter = {}): string =>
  `/o/${organization}/checklist${queryText(conditionsOf(filter))}`;

/** The checklist of one unit; `done` is what was just done there. */
export const unitChecklistPath = (organization: string, unit: string, filter: ItemFilter = {}, done?: string): string =>
  checklistPath(organization) + queryText({ unit, ...conditionsOf(filter), done });

/** One item of a unit. It carries the list's filter, so that the way back leads to the same list. */
export const itemPath = (organization: string, unit: string, itemId: string, filter: ItemFilter = {}): string =>
  `${checklistPath(organization)}/${itemId}${queryText({ unit, ...conditionsOf(filter) })}`;

/** What the list shows, as CSV; of all units where none is given. */
export const checklistCsvPath = (organization: string, unit: string | undefined, filter: ItemFilter = {}): string =>
  `/api/v1${checklistPath(organization)}/csv${queryText({ unit, ...conditionsOf(filter) })}`;
