import { UnitsFirst } from "@/features/organization/unit/ui/no-units";
import type { Register } from "@/features/programme/register/rules";
import { can, type Rights } from "@/lib/access/policy";

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
