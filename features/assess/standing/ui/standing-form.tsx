import { FilterBar } from "@/components/list/filter-bar";
import { PeriodField } from "@/components/period";
import type { StandingBasis } from "@/features/assess/standing/schema";
import type { UnitChoices } from "@/features/organization/unit/choice.queries";
import { UnitField } from "@/features/organization/unit/ui/unit-field";

export interface StandingFormProps {
  readonly basis: Pick<StandingBasis, "period" | "unit">;
  /** Newest first. */
  readonly periods: readonly string[];
  readonly units: UnitChoices;
  /** The organisation's slug. */
  readonly organization: string;
  /** The screen that shows it. */
  readonly action: string;
  /** Other choices of the screen that stay. */
  readonly keep?: Readonly<Record<string, string>> | undefined;
}

/** Chooses whose answers a screen shows, and up to which quarter. */
export function StandingForm({ basis, periods, units, organization, action, keep }: StandingFormProps) {
  return (
    <FilterBar here={action} keep={keep} isFiltered={basis.unit !== null}>
      <UnitField
        name="unit"
        id="shown-unit"
        optional="unmarked"
        choices={units}
        organization={organization}
        value={basis.unit?.id ?? ""}
        none="All units"
      />
      <PeriodField
        label="Period"
        name="period"
        id="shown-period"
        optional="unmarked"
        defaultValue={basis.period}
        periods={periods}
      />
    </FilterBar>
  );
}
