import { UnitsFirst } from "@/components/unit/no-units";
import { can, type Rights } from "@/lib/access/policy";
import type { Register } from "@/lib/register/rules";

export interface NeedsUnitProps {
  readonly register: Register;
  readonly who: Rights;
  /** The organisation's slug. */
  readonly organization: string;
}

/** In place of adding to a register whose entries are about units, before there is a unit to name. */
export function NeedsUnit({ register, who, organization }: NeedsUnitProps) {
  return (
    <UnitsFirst
      role={who.role}
      organization={organization}
      mayAddUnits={can(who, "unit.write")}
      toAdd={`Each ${register.one} belongs to a unit. Add the organisation as a whole first; parts and systems go below it.`}
    />
  );
}
