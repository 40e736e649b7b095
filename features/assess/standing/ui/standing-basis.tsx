import { ButtonLink } from "@/components/button";
import { Chip } from "@/components/chip";
import { EmptyState } from "@/components/empty-state";
import { Period } from "@/components/period";
import { Time } from "@/components/time";
import type { StandingBasis, StandingDto } from "@/features/assess/standing/schema";
import { METHOD } from "@/features/model/scoring/schema";
import { noUnitsText } from "@/features/organization/unit/ui/no-units-text";
import { counted } from "@/lib/base/format";
import { queryText } from "@/lib/base/query-text";
import { dayIn } from "@/lib/base/time-zone";
import { type FirstStepInput, firstStepOf } from "./first-step";

/** Whose answers, from when, by which method. */
export function StandingCrumb({ basis, timeZone }: { readonly basis: StandingBasis; readonly timeZone: string }) {
  const { unit, coverage, period, asOf } = basis;
  const of = unit ? unit.name : `${coverage.assessed} of ${counted(coverage.total, "unit")} with answers`;
  return (
    <>
      <span>
        {of} · <Period value={period} full /> · as of <Time value={dayIn(timeZone, new Date(asOf))} day />
      </span>
      <Chip>method {METHOD}</Chip>
    </>
  );
}

export interface NothingAssessedProps {
  readonly actor: FirstStepInput["actor"];
  readonly basis: StandingBasis;
  readonly choices: Pick<StandingDto, "periods" | "hasUnits" | "begun">;
  /** The screen that shows it. */
  readonly action: string;
  /** Other choices of the screen that stay. */
  readonly keep?: Readonly<Record<string, string>> | undefined;
}

/** Stands above figures that nobody has answered yet, and says what to do. */
export function NothingAssessed({ actor, basis, choices, action: screen, keep = {} }: NothingAssessedProps) {
  const { coverage, period, unit } = basis;
  if (coverage.assessed > 0) return null;
  const { hasUnits } = choices;
  const newest = choices.periods[0] ?? period;
  const search = queryText({ ...keep, unit: unit?.id, period: newest });
  const { text, action } = firstStepOf({
    actor,
    hasUnits,
    unit: unit?.name ?? null,
    begun: choices.begun,
    period,
    later: newest > period ? { period: newest, href: screen + search } : null,
  });
  return (
    <EmptyState
      title={`${hasUnits ? "Nothing is assessed yet" : noUnitsText(actor.role)}, so support is unknown.`}
      action={
        action ? (
          <ButtonLink variant="primary" href={action.href}>
            {action.label}
          </ButtonLink>
        ) : undefined
      }
    >
      {`${text} What is linked is shown below all the same.`}
    </EmptyState>
  );
}
