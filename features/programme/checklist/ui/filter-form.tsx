import { CheckboxField, type Option, SelectField } from "@/components/field";
import { FilterBar } from "@/components/list/filter-bar";
import { LEVEL_LABELS, LEVELS } from "@/features/model/catalogue/programme/levels";
import type { OwnerChoices } from "@/features/organization/people/queries";
import { OwnerField } from "@/features/organization/people/ui/owner-field";
import type { UnitChoices } from "@/features/organization/unit/choice.queries";
import { UnitField } from "@/features/organization/unit/ui/unit-field";
import type { ItemFilter } from "@/features/programme/checklist/rules";
import { STATUS_KEYS, STATUSES } from "@/features/programme/checklist/status.rules";

export interface FilterFormProps {
  /** The address of the checklist. */
  readonly action: string;
  readonly units: UnitChoices;
  /** The organisation's slug. */
  readonly organization: string;
  /** Undefined: all of them. */
  readonly unit: string | undefined;
  /** Whose items the list can be narrowed to. */
  readonly people: OwnerChoices;
  readonly filter: ItemFilter;
}

const STATUS_OPTIONS: readonly Option[] = [
  { value: "", label: "Any" },
  ...STATUS_KEYS.map((value) => ({ value, label: STATUSES[value].label })),
];
const LEVEL_OPTIONS: readonly Option[] = [
  { value: "", label: "Both" },
  ...LEVELS.map((value) => ({ value, label: LEVEL_LABELS[value] })),
];

/** Chooses a unit, or all, and narrows the list. */
export function FilterForm({ action, units, organization, unit, people, filter }: FilterFormProps) {
  return (
    <FilterBar here={action} isFiltered={unit !== undefined || Object.values(filter).some(Boolean)}>
      <UnitField
        id="filter-unit"
        name="unit"
        choices={units}
        organization={organization}
        value={unit ?? ""}
        none="All units"
        optional="unmarked"
      />
      <SelectField
        id="filter-status"
        name="status"
        label="Status"
        defaultValue={filter.status ?? ""}
        options={STATUS_OPTIONS}
        optional="unmarked"
      />
      <SelectField
        id="filter-level"
        name="level"
        label="Level"
        defaultValue={filter.level ?? ""}
        options={LEVEL_OPTIONS}
        optional="unmarked"
      />
      <OwnerField label="Owner" choices={people} value={filter.owner ?? ""} any="Any" />
      <CheckboxField
        id="filter-overdue"
        name="overdue"
        value="true"
        label="Overdue or lapsed only"
        defaultChecked={filter.overdue === true}
      />
    </FilterBar>
  );
}
