import { SelectField } from "@/components/field";
import { FilterBar } from "@/components/list/filter-bar";
import type { UnitFilter } from "@/features/organization/unit/schema";
import { IMPACT_LABELS } from "./unit-text";

const ANY = { value: "", label: "Any" };

/** Narrows the units. */
export function UnitFilterForm({ filter, here }: { readonly filter: UnitFilter; readonly here: string }) {
  return (
    <FilterBar here={here} isFiltered={Object.values(filter).some((value) => value !== undefined)}>
      <SelectField
        name="highValueAsset"
        label="High value asset"
        defaultValue={filter.highValueAsset ?? ""}
        options={[ANY, { value: "true", label: "Yes" }, { value: "false", label: "No" }]}
        optional="unmarked"
      />
      <SelectField
        name="impactLevel"
        label="Impact level"
        defaultValue={filter.impactLevel ?? ""}
        options={[ANY, ...Object.entries(IMPACT_LABELS).map(([value, label]) => ({ value, label }))]}
        optional="unmarked"
      />
      <SelectField
        name="retired"
        label="Retired"
        defaultValue={filter.retired ?? ""}
        options={[ANY, { value: "true", label: "Yes" }, { value: "false", label: "No" }]}
        optional="unmarked"
      />
    </FilterBar>
  );
}
