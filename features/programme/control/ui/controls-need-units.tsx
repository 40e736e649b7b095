import { UnitsFirst } from "@/features/organization/unit/ui/no-units";
import { can, type Rights } from "@/lib/access/policy";

export interface ControlsNeedUnitsProps {
  readonly who: Rights;
  /** The organisation's slug. */
  readonly organization: string;
}

/** Stands where controls will be answered, before there is a unit to answer them for. */
export function ControlsNeedUnits({ who, organization }: ControlsNeedUnitsProps) {
  return (
    <UnitsFirst
      role={who.role}
      organization={organization}
      mayAddUnits={can(who, "unit.write")}
      toAdd="Controls are answered per unit. Add the organisation as a whole first; parts and systems go below it."
    />
  );
}
