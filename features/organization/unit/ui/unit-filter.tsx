import { Button, ButtonLink } from "@/components/button";
import { SelectField } from "@/components/field";
import type { UnitFilter } from "@/features/organization/unit/schema";
import { IMPACT_LABELS } from "./unit-text";

const ANY = { value: "", label: "Any" };

/** Narrows the units: a plain form, so that it works without script and gives an address to share. */
export function UnitFilterForm({ filter, here }: { readonly filter: UnitFilter; readonly here: string }) {
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <search className="print:hidden">
      <form action={here} className="flex flex-wrap items-end gap-3">
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
        <Button type="submit">Apply</Button>
        {isFiltered ? <ButtonLink href={here}>Show all</ButtonLink> : null}
      </form>
    </search>
  );
}
