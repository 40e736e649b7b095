/** Items of several checklists in one list: pure. */
import { OPEN_STATUSES } from "@/lib/checklist/rules";
import type { ChecklistItem } from "@/lib/checklist/schema";

export type ItemOfUnit = ChecklistItem & { readonly unitName: string };

/** How many items a screen shows; the file has all of them. */
export const SHOWN_MAX = 200;

/** The day on which something is to be done about an item: it is due while it is open, or looked at again. ISO date. */
export function nextDayOf({ status, dueOn, nextReviewOn }: Pick<ItemOfUnit, "status" | "dueOn" | "nextReviewOn">) {
  const isOpen = OPEN_STATUSES.some((open) => open === status);
  const days = [isOpen ? dueOn : null, nextReviewOn].filter((day) => day !== null);
  return days.toSorted()[0] ?? null;
}
