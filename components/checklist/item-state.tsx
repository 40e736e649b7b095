import { Chip } from "@/components/ui/chip";
import { Time } from "@/components/ui/time";
import { STATUS_LABELS } from "@/lib/checklist/rules";
import type { ChecklistItem } from "@/lib/checklist/schema";
import { STATUS_TONES } from "./checklist-text";

/** Where an item stands, and whether its verification still holds. */
export function ItemStatus({ item }: { readonly item: Pick<ChecklistItem, "status" | "isLapsed"> }) {
  return (
    <span className="flex flex-wrap items-center gap-1">
      <Chip tone={item.isLapsed ? "accent" : STATUS_TONES[item.status]}>{STATUS_LABELS[item.status]}</Chip>
      {item.isLapsed ? <Chip tone="warn">verification has lapsed</Chip> : null}
    </span>
  );
}

/** A day of an item, and whether it is over. */
export function ItemDay({ value, isOver }: { readonly value: string | null; readonly isOver: boolean }) {
  if (value === null) return <span className="quiet">none</span>;
  return (
    <span className="flex flex-wrap items-center gap-1">
      <Time value={value} day />
      {isOver ? <Chip tone="bad">overdue</Chip> : null}
    </span>
  );
}
