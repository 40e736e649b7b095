"use client";

import { Chip } from "@/components/chip";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import type { ItemFilter } from "@/features/programme/checklist/rules";
import type { ChecklistItem } from "@/features/programme/checklist/schema";
import { itemPath } from "@/lib/base/addresses";
import { ItemDay, ItemStatus } from "./item-state";

/** What a row shows of an item. */
export type ItemRow = Pick<
  ChecklistItem,
  | "unitId"
  | "id"
  | "name"
  | "level"
  | "status"
  | "isLapsed"
  | "dueOn"
  | "isOverdue"
  | "nextReviewOn"
  | "isReviewOverdue"
> & { readonly unitName: string | undefined; readonly owner: string | null };

export interface ItemRowsProps {
  readonly caption: string;
  readonly items: readonly ItemRow[];
  readonly organization: string;
  readonly filter: ItemFilter;
  readonly withUnit: boolean;
}

/** The table itself, drawn in the browser too: its rows weigh less as data than as what is drawn of them. */
export function ItemRows({ caption, items, organization, filter, withUnit }: ItemRowsProps) {
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
                  {item.name}
                </ScreenLink>{" "}
                <Chip>{item.level}</Chip>
              </span>
            </Th>
            {withUnit ? <Td label="Unit">{item.unitName}</Td> : null}
            <Td label="Status">
              <ItemStatus item={item} />
            </Td>
            <Td label="Owner">{item.owner ?? <span className="quiet">nobody</span>}</Td>
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
