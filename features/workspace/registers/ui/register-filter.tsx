import { CheckboxField, type Option, SelectField, TextField } from "@/components/field";
import { FilterBar } from "@/components/list/filter-bar";
import type { OwnerChoices } from "@/features/organization/people/queries";
import { OwnerField } from "@/features/organization/people/ui/owner-field";
import type { UnitChoices } from "@/features/organization/unit/choice.queries";
import { UnitField } from "@/features/organization/unit/ui/unit-field";
import type { EntryFilter } from "@/features/programme/register/queries";
import type { Register } from "@/features/programme/register/rules";

export interface RegisterFilterProps {
  readonly register: Register;
  readonly filter: EntryFilter;
  /** The address of the screen. */
  readonly action: string;
  readonly people: OwnerChoices;
  readonly units: UnitChoices;
  /** The organisation's slug. */
  readonly organization: string;
}

/** The heading of the entries: what applying a filter leads to. */
export const ENTRIES_ID = "entries";

/** How many conditions narrow the list. */
export const conditionsOf = (filter: EntryFilter): number => Object.values(filter).filter(Boolean).length;

/** The statuses of a register; several at once, when an address asks for them, are one option more. */
function statusOptions({ statuses }: Register, asked: string | undefined): readonly Option[] {
  if (!asked?.includes(",")) return statuses;
  const labels = asked.split(",").map((value) => statuses.find((status) => status.value === value)?.label ?? value);
  return [{ value: asked, label: labels.join(", ") }, ...statuses];
}

/** Narrows a register. */
export function RegisterFilter({ register, filter, action, people, units, organization }: RegisterFilterProps) {
  const pillars = register.fields.find(({ name }) => name === "pillars");
  const select = (name: keyof EntryFilter, label: string, options: readonly Option[]) => (
    <SelectField
      id={`filter-${name}`}
      name={name}
      label={label}
      defaultValue={String(filter[name] ?? "")}
      options={[{ value: "", label: "Any" }, ...options]}
      optional="unmarked"
    />
  );
  return (
    <FilterBar here={action} isFiltered={conditionsOf(filter) > 0}>
      <TextField
        id="filter-text"
        name="text"
        type="search"
        label={`${register.nameLabel} contains`}
        placeholder="Any"
        defaultValue={filter.text ?? ""}
        autoComplete="off"
        optional="unmarked"
      />
      {select("status", "Status", statusOptions(register, filter.status))}
      <OwnerField label={register.ownerLabel} choices={people} value={filter.owner ?? ""} any="Any" />
      {register.unit === "none" ? null : (
        <UnitField
          id="filter-unit"
          name="unit"
          choices={units}
          organization={organization}
          value={filter.unit ?? ""}
          none="Any"
          also={register.unit === "optional" ? { value: "none", label: "Organisation as a whole" } : undefined}
          optional="unmarked"
        />
      )}
      {pillars?.type === "choices" ? select("pillar", "Pillar", pillars.options) : null}
      {register.subject ? select("subject", register.subject.label, register.subject.options) : null}
      <CheckboxField
        id="filter-overdue"
        name="overdue"
        value="true"
        label="Overdue only"
        defaultChecked={filter.overdue === true}
      />
    </FilterBar>
  );
}
