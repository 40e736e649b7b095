import { type FirstStepInput, firstStepOf } from "@/components/assessment/first-step";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** What to do first, for whoever may; who will do it, for everybody else. */
export function OverviewEmpty(props: Omit<FirstStepInput, "unit">) {
  const { text, action } = firstStepOf({ ...props, unit: null });
  return (
    <EmptyState
      title={props.hasUnits ? `No unit is assessed up to ${props.period}.` : "There are no units yet."}
      action={
        action ? (
          <ButtonLink variant="primary" href={action.href} prefetch={false}>
            {action.label}
          </ButtonLink>
        ) : undefined
      }
    >
      {text}
    </EmptyState>
  );
}
