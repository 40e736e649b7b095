import { SelectField } from "@/components/field";
import { FilterBar } from "@/components/list/filter-bar";
import type { UnitChoices } from "@/features/organization/unit/choice.queries";
import { UnitField } from "@/features/organization/unit/ui/unit-field";

export interface ControlFilterProps {
  /** The screen that is narrowed. */
  readonly action: string;
  readonly units: UnitChoices;
  /** The organisation's slug. */
  readonly organization: string;
  readonly unit: string | undefined;
  /** "All units", where the screen can show them together. */
  readonly allUnits?: string | undefined;
  /** The pillars to choose from; left out where the screen shows all. */
  readonly pillars?: readonly { readonly value: string; readonly label: string }[] | undefined;
  readonly pillar?: string | undefined;
  /** Other choices of the screen that stay. */
  readonly keep?: Readonly<Record<string, string>> | undefined;
}

/** Narrows a screen to a unit or a pillar. */
export function ControlFilter(props: ControlFilterProps) {
  const { action, units, organization, unit, allUnits, pillars, pillar, keep } = props;
  const isNarrowed = pillar !== undefined || (allUnits !== undefined && unit !== undefined);
  return (
    <FilterBar here={action} keep={keep} isFiltered={isNarrowed}>
      <UnitField
        key={unit}
        id="shown-unit"
        name="unit"
        choices={units}
        organization={organization}
        value={unit ?? ""}
        none={allUnits}
        optional="unmarked"
      />
      {pillars ? (
        <SelectField
          id="shown-pillar"
          name="pillar"
          label="Pillar"
          defaultValue={pillar ?? ""}
          options={[{ value: "", label: "All" }, ...pillars]}
          optional="unmarked"
        />
      ) : null}
    </FilterBar>
  );
}
