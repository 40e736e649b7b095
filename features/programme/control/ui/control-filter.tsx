import { Button } from "@/components/button";
import type { UnitDto } from "@/features/organization/unit/schema";
import { unitOptions } from "@/features/organization/unit/ui/unit-options";

export interface ControlFilterProps {
  /** The screen that is narrowed. */
  readonly action: string;
  readonly units: readonly UnitDto[];
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
export function ControlFilter({ action, units, unit, allUnits, pillars, pillar, keep = {} }: ControlFilterProps) {
  return (
    <form action={action} className="flex flex-wrap items-center gap-2">
      {Object.entries(keep).map(([name, kept]) => (
        <input key={name} type="hidden" name={name} value={kept} />
      ))}
      <span className="flex min-w-0 items-center gap-2">
        <label htmlFor="shown-unit" className="quiet">
          Unit
        </label>
        <select key={unit} id="shown-unit" name="unit" defaultValue={unit ?? ""} className="control w-auto min-w-0">
          {allUnits ? <option value="">{allUnits}</option> : null}
          {unitOptions(units).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </span>
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
