import { ButtonLink } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { isScoped, type Role } from "@/lib/access/policy";
import { newUnitPath } from "@/lib/base/addresses";
import { noUnitsText, UNITS_ARE_GIVEN } from "./no-units-text";

export interface NoUnitsProps {
  /** Of the screen. */
  readonly title: string;
  readonly role: Role;
  /** The organisation's slug. */
  readonly organization: string;
  readonly mayAddUnits: boolean;
}

function words(role: Role, mayAddUnits: boolean): string {
  if (mayAddUnits) return "Add the organisation as a whole first; parts and systems go below it. Then it appears here.";
  return isScoped(role) ? UNITS_ARE_GIVEN : "Once an owner, admin or lead has added units, they appear here.";
}

export interface UnitsFirstProps extends Omit<NoUnitsProps, "title"> {
  /** Another sentence for those who may add units. */
  readonly toAdd?: string | undefined;
}

/** Stands where something of a unit will be, before there is any unit to see: who adds or assigns one. */
export function UnitsFirst({ role, organization, mayAddUnits, toAdd }: UnitsFirstProps) {
  return (
    <EmptyState
      title={`${noUnitsText(role)}.`}
      action={
        mayAddUnits ? (
          <ButtonLink variant="primary" href={newUnitPath(organization)}>
            Add the first unit
          </ButtonLink>
        ) : undefined
      }
    >
      {mayAddUnits && toAdd ? toAdd : words(role, mayAddUnits)}
    </EmptyState>
  );
}

/** A screen about something that is kept per unit, before there is any unit to see. */
export function NoUnits({ title, ...first }: NoUnitsProps) {
  return (
    <>
      <PageHeader title={title} />
      <UnitsFirst {...first} />
    </>
  );
}
