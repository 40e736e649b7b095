import { SelectField } from "@/components/field";
import { FilterBar } from "@/components/list/filter-bar";
import { INSIGHT_KINDS, type InsightFilter } from "@/features/model/catalogue/insight-filter";
import { ztmm } from "@/features/model/catalogue/ztmm/model";

/** Which insights are shown. */
export function InsightFilterForm({ filter, action }: { readonly filter: InsightFilter; readonly action: string }) {
  return (
    <FilterBar here={action} isFiltered={filter.kind !== undefined || filter.pillar !== undefined}>
      <SelectField
        label="About"
        name="kind"
        optional="unmarked"
        options={[
          { value: "", label: "Everything" },
          ...INSIGHT_KINDS.map(({ key, title }) => ({ value: key, label: title })),
        ]}
        defaultValue={filter.kind ?? ""}
      />
      <SelectField
        label="Pillar"
        name="pillar"
        optional="unmarked"
        options={[{ value: "", label: "All" }, ...ztmm.pillars.map(({ key, name }) => ({ value: key, label: name }))]}
        defaultValue={filter.pillar ?? ""}
      />
    </FilterBar>
  );
}
