import { assessPath } from "@/components/assessment/paths";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export interface OverviewEmptyProps {
  readonly hasUnits: boolean;
  readonly organization: string;
  readonly mayAddUnits: boolean;
  readonly mayAssess: boolean;
  readonly period: string;
}

/** What to do first, for whoever may; who will do it, for everybody else. */
export function OverviewEmpty({ hasUnits, organization, mayAddUnits, mayAssess, period }: OverviewEmptyProps) {
  if (!hasUnits)
    return (
      <EmptyState
        title="There are no units yet."
        action={
          mayAddUnits ? (
            <ButtonLink variant="primary" href={`/o/${organization}/admin/units/new`}>
              Add the first unit
            </ButtonLink>
          ) : undefined
        }
      >
        {mayAddUnits
          ? "A unit is what an assessment is about. Begin with the organisation as a whole; parts and systems go below it."
          : "Once an owner, admin or lead has added units and they are assessed, the figures appear here."}
      </EmptyState>
    );
  return (
    <EmptyState
      title={`No unit is assessed up to ${period}.`}
      action={
        mayAssess ? (
          <ButtonLink variant="primary" href={assessPath(organization)}>
            Start an assessment
          </ButtonLink>
        ) : undefined
      }
    >
      {mayAssess
        ? "Start one for a unit and answer its first function; the figures appear here at once."
        : "Once a lead has started an assessment and its first function is answered, the figures appear here."}
    </EmptyState>
  );
}
