import { Chip } from "@/components/chip";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { ownerText } from "@/features/organization/people/rules";
import type { ItemFilter } from "@/features/programme/checklist/rules";
import type { ChecklistItem } from "@/features/programme/checklist/schema";
import { itemPath } from "@/lib/base/addresses";
import { ItemDay, ItemStatus } from "./item-state";

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
export function ItemTable({ caption, items, organization, filter, withUnit = false }: ItemTableProps) {
  return (
    <Table caption={caption} phone="stack">
      <thead>
        <tr>
          <Th className="w-2/5">Item</Th>
          {withUnit ? <Th>Unit</Th> : null}
          <Th className="w-[17%]">Status</Th>
          <Th className="w-[15%]">Owner</Th>
          <Th className="w-[14%]">Due</Th>
          <Th>Next review</Th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={`${item.unitId} ${item.id}`}>
            <Th scope="row" className="font-normal">
              <span className="block">
                <ScreenLink className="link" href={itemPath(organization, item.unitId, item.id, filter)}>
                  {item.text}
                </ScreenLink>{" "}
                <Chip>{item.level}</Chip>
              </span>
            </Th>
            {withUnit ? <Td label="Unit">{item.unitName}</Td> : null}
            <Td label="Status">
              <ItemStatus item={item} />
            </Td>
            <Td label="Owner">{ownerText(item) ?? <span className="quiet">nobody</span>}</Td>
            <Td label="Due">
              <ItemDay value={item.dueOn} isOver={item.isOverdue} />
            </Td>
            <Td label="Next review">
              <ItemDay value={item.nextReviewOn} isOver={item.isReviewOverdue} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
