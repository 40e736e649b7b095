import { newUnitPath } from "@/components/assessment/paths";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** Stands where units will be: what to do about it depends on who asks. */
export function NoUnitsYet({
  organization,
  mayAddUnits,
}: {
  readonly organization: string;
  readonly mayAddUnits: boolean;
}) {
  return (
    <EmptyState
      title="There are no units to answer for yet."
      action={
        mayAddUnits ? (
          <ButtonLink href={newUnitPath(organization)} variant="primary">
            Add the first unit
          </ButtonLink>
        ) : undefined
      }
    >
      {mayAddUnits
        ? "Controls are answered per unit. Begin with the organisation as a whole; parts and systems go below it."
        : "Controls are answered per unit. Ask a lead to assign one to you."}
    </EmptyState>
  );
}
