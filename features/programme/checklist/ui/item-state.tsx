import { Chip } from "@/components/chip";
import { Time } from "@/components/time";
import type { ChecklistItem } from "@/features/programme/checklist/schema";
import { STATUSES } from "@/features/programme/checklist/status.rules";

/** Where an item stands, and whether its verification still holds. */
export function ItemStatus({ item }: { readonly item: Pick<ChecklistItem, "status" | "isLapsed"> }) {
  const { label, tone } = STATUSES[item.status];
  return (
    <span className="flex flex-wrap items-center gap-1">
      <Chip tone={item.isLapsed ? STATUSES.implemented.tone : tone}>{label}</Chip>
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
