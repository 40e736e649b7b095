/** Items of several checklists in one list: pure. */
import type { ChecklistItem } from "./schema";
import { isOpen } from "./status.rules";

export type ItemOfUnit = ChecklistItem & { readonly unitName: string };

/** The day on which something is to be done about an item: it is due while it is open, or looked at again. ISO date. */
export function nextDayOf(item: Pick<ItemOfUnit, "status" | "dueOn" | "nextReviewOn">): string | null {
  const days = [isOpen(item) ? item.dueOn : null, item.nextReviewOn].filter((day) => day !== null);
  return days.toSorted()[0] ?? null;
}
