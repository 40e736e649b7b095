import { assessPath } from "@/components/assessment/paths";
import { ButtonLink } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { PeriodText } from "@/components/ui/period-text";
import { Time } from "@/components/ui/time";
import { METHOD } from "@/lib/scoring/schema";
import type { StandingBasis } from "@/lib/standing/schema";

/** Whose answers, from when, by which method. */
export function StandingCrumb({ basis }: { readonly basis: StandingBasis }) {
  const { unit, coverage, period, asOf } = basis;
  const of = unit ? unit.name : `${coverage.assessed} of ${coverage.total} units with answers`;
  return (
    <>
      <span>
        {of} · <PeriodText>{period}</PeriodText> · as of <Time value={asOf} day />
      </span>
      <Chip>method {METHOD}</Chip>
    </>
  );
}

/** Stands above figures that nobody has answered yet, and says what to do. */
export function NothingAssessed({ basis, organization }: { basis: StandingBasis; organization: string }) {
  if (basis.coverage.assessed > 0) return null;
  return (
    <EmptyState
      title="Nothing is assessed yet, so support is unknown."
      action={
        <ButtonLink variant="primary" href={assessPath(organization)}>
          Assess
        </ButtonLink>
      }
    >
      <p>Answer the functions of a unit, or choose a later period. What is linked is shown below all the same.</p>
    </EmptyState>
  );
}
