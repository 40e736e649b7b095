import { ButtonLink } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { type FirstStepInput, firstStepOf } from "@/features/assess/standing/ui/first-step";

import { periodLabel } from "@/lib/base/period";

/** What to do first, for whoever may; who will do it, for everybody else. */
export function OverviewEmpty(props: Omit<FirstStepInput, "unit">) {
  const { text, action } = firstStepOf({ ...props, unit: null });
  return (
    <EmptyState
      title={
        props.hasUnits
          ? `No unit is assessed up to ${periodLabel(props.period, props.actor.yearStartMonth)}.`
          : "There are no units yet."
      }
      action={
        action ? (
          <ButtonLink variant="primary" href={action.href}>
            {action.label}
          </ButtonLink>
        ) : undefined
      }
    >
      {text}
    </EmptyState>
  );
}
