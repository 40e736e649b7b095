import { Button } from "@/components/button";
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

/** Narrows a screen to a unit or a pillar: a plain form, so that it works without script and gives an address to share. */
export function ControlFilter({
  action,
  units,
  organization,
  unit,
  allUnits,
  pillars,
  pillar,
  keep = {},
}: ControlFilterProps) {
  return (
    <form action={action} className="flex flex-wrap items-center gap-2">
      {Object.entries(keep).map(([name, kept]) => (
        <input key={name} type="hidden" name={name} value={kept} />
      ))}
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
        <span className="flex min-w-0 items-center gap-2">
          <label htmlFor="shown-pillar" className="quiet">
            Pillar
          </label>
          <select
            key={pillar}
            id="shown-pillar"
            name="pillar"
            defaultValue={pillar ?? ""}
            className="control w-auto min-w-0"
          >
            <option value="">All pillars</option>
            {pillars.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </span>
      ) : null}
      <Button type="submit">Show</Button>
    </form>
  );
}
