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
          <ButtonLink href={`/o/${organization}/admin/units`} variant="primary">
            Go to the units
          </ButtonLink>
        ) : undefined
      }
    >
      {mayAddUnits
        ? "Controls are answered per unit. Add the organisation, its parts and its systems first."
        : "Controls are answered per unit. Ask a lead to assign one to you."}
    </EmptyState>
  );
}
