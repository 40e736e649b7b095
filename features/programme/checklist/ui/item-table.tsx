import { ownerText } from "@/features/organization/people/rules";
import type { ItemFilter } from "@/features/programme/checklist/rules";
import type { ChecklistItem } from "@/features/programme/checklist/schema";
import { type ItemRow, ItemRows } from "./item-rows";

export interface ItemTableProps {
  readonly caption: string;
  readonly items: readonly (ChecklistItem & { readonly unitName?: string })[];
  /** The organisation's slug. */
  readonly organization: string;
  /** What the list is narrowed to. */
  readonly filter: ItemFilter;
  /** The items are of several units, and say of which. */
  readonly withUnit?: boolean;
}

/** Items of a domain, or of several units: where each stands, whose it is, and when it is looked at next. */
export function ItemTable({ items, withUnit = false, ...shown }: ItemTableProps) {
  return (
    <ItemRows
      {...shown}
      withUnit={withUnit}
      items={items.map((item): ItemRow => {
        const { unitId, id, name, level, status, isLapsed, dueOn, isOverdue, nextReviewOn, isReviewOverdue } = item;
        return {
          ...{ unitId, id, name, level, status, isLapsed, dueOn, isOverdue, nextReviewOn, isReviewOverdue },
          unitName: withUnit ? item.unitName : undefined,
          owner: ownerText(item),
        };
      })}
    />
  );
}
