import { Button } from "@/components/button";
import type { Option } from "@/components/field";
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

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
}

function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <div className="grid min-w-0 gap-0.5">
      <label htmlFor={`filter-${name}`} className="quiet">
        {label}
      </label>
      <select id={`filter-${name}`} name={name} defaultValue={value} className="control w-auto max-w-full">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

const STATUS_OPTIONS: readonly Option[] = [
  { value: "", label: "Any status" },
  ...STATUS_KEYS.map((value) => ({ value, label: STATUSES[value].label })),
];
const LEVEL_OPTIONS: readonly Option[] = [
  { value: "", label: "Both levels" },
  ...LEVELS.map((value) => ({ value, label: LEVEL_LABELS[value] })),
];

/** Chooses a unit, or all, and narrows the list: a plain form, so that it works without script and gives an address to share. */
export function FilterForm({ action, units, organization, unit, people, filter }: FilterFormProps) {
  return (
    <form action={action} className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <UnitField
        id="filter-unit"
        name="unit"
        choices={units}
        organization={organization}
        value={unit ?? ""}
        none="All units"
        optional="unmarked"
      />
      <Choice name="status" label="Status" value={filter.status ?? ""} options={STATUS_OPTIONS} />
      <Choice name="level" label="Level" value={filter.level ?? ""} options={LEVEL_OPTIONS} />
      <OwnerField label="Owner" choices={people} value={filter.owner ?? ""} any="Anybody" />
      <div className="choice min-h-9 items-center">
        <input
          type="checkbox"
          id="filter-overdue"
          name="overdue"
          value="true"
          defaultChecked={filter.overdue === true}
        />
        <label htmlFor="filter-overdue">Overdue or lapsed only</label>
      </div>
      <Button type="submit">Show</Button>
    </form>
  );
}
