/** What a checklist says about the criteria of a function: pure. */
import { type ChecklistStatus, type DoneStatus, isDoneStatus, STATUS_KEYS, wordOf } from "./status.rules";

export type Suggestion = {
  readonly id: string;
  /** Of the item. */
  readonly name: string;
  readonly status: DoneStatus;
  /** Ids of the criteria that the item gives reason to look at: one or more. */
  readonly criteria: readonly string[];
};

type Item = { readonly id: string; readonly name: string; readonly criteria: readonly string[] };

/**
 * Of the items those that are implemented or verified, by what they count as, with the criteria among `criteria` that
 * they speak for. Items that speak for none of these are left out.
 */
export function suggestionsOf(
  items: readonly Item[],
  statuses: ReadonlyMap<string, ChecklistStatus>,
  criteria: readonly string[],
): Suggestion[] {
  return items.flatMap((item) => {
    const status = statuses.get(item.id);
    if (status === undefined || !isDoneStatus(status)) return [];
    const spokenFor = item.criteria.filter((id) => criteria.includes(id));
    if (spokenFor.length === 0) return [];
    return [{ id: item.id, name: item.name, status, criteria: spokenFor }];
  });
}

/** What the items say of each criterion they speak for, in one word; of several items the strongest. */
export function spokenFor(
  suggestions: readonly Pick<Suggestion, "status" | "criteria">[],
): ReadonlyMap<string, string> {
  const strongestLast = suggestions.toSorted((a, b) => STATUS_KEYS.indexOf(a.status) - STATUS_KEYS.indexOf(b.status));
  return new Map(strongestLast.flatMap(({ status, criteria }) => criteria.map((id) => [id, wordOf(status)] as const)));
}
