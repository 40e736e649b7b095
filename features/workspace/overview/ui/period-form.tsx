import { FilterBar } from "@/components/list/filter-bar";
import { PeriodField } from "@/components/period";

export interface PeriodFormProps {
  /** Newest first. */
  readonly periods: readonly string[];
  readonly value: string;
  /** The screen that shows the period. */
  readonly action: string;
  readonly label?: string | undefined;
  /** Other choices of the screen that stay. */
  readonly keep?: Readonly<Record<string, string>> | undefined;
}

/** Chooses the period of a screen. */
export function PeriodForm({ periods, value, action, label = "Period", keep }: PeriodFormProps) {
  return (
    <FilterBar here={action} keep={keep} isFiltered={false}>
      <PeriodField
        label={label}
        name="period"
        id="shown-period"
        optional="unmarked"
        periods={periods}
        defaultValue={value}
      />
    </FilterBar>
  );
}
