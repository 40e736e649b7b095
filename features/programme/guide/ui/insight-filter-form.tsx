import { Button, ButtonLink } from "@/components/button";
import { SelectField } from "@/components/field";
import { INSIGHT_KINDS, type InsightFilter } from "@/features/model/catalogue/insight-filter";
import { ztmm } from "@/features/model/catalogue/ztmm/model";

/** Which insights are shown: a plain form, so that the address holds the filter. */
export function InsightFilterForm({ filter, action }: { readonly filter: InsightFilter; readonly action: string }) {
  return (
    <search className="print:hidden">
      <form action={action} className="flex flex-wrap items-end gap-x-3 gap-y-2">
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
        <div className="flex gap-2">
          <Button type="submit" variant="primary">
            Filter
          </Button>
          <ButtonLink href={action}>Clear</ButtonLink>
        </div>
      </form>
    </search>
  );
}
