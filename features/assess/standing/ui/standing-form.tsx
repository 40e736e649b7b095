import { Button } from "@/components/button";
import { SelectField } from "@/components/field";
import type { StandingBasis } from "@/features/assess/standing/schema";
import { treeOptions } from "@/features/organization/unit/ui/unit-options";

export interface StandingFormProps {
  readonly basis: Pick<StandingBasis, "period" | "unit">;
  /** Newest first. */
  readonly periods: readonly string[];
  /** In the order of the tree; `depth` 0 for a root. */
  readonly units: readonly { readonly id: string; readonly name: string; readonly depth: number }[];
  /** The screen that shows it. */
  readonly action: string;
  /** Other choices of the screen that stay. */
  readonly keep?: Readonly<Record<string, string>> | undefined;
}

/** Chooses whose answers a screen shows, and up to which quarter: a plain form that gives an address to share. */
export function StandingForm({ basis, periods, units, action, keep = {} }: StandingFormProps) {
  return (
    <form action={action} className="flex flex-wrap items-end gap-2 print:hidden">
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField
        label="Unit"
        name="unit"
        id="shown-unit"
        optional="unmarked"
        className="max-w-60"
        defaultValue={basis.unit?.id ?? ""}
        options={[{ value: "", label: "All units" }, ...treeOptions(units)]}
      />
      <SelectField
        label="Period"
        name="period"
        id="shown-period"
        optional="unmarked"
        defaultValue={basis.period}
        options={periods.map((period) => ({ value: period, label: period }))}
      />
      <Button type="submit">Show</Button>
    </form>
  );
}
