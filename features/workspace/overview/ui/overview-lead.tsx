import { NumberLink } from "@/components/number-link";
import { ScreenLink } from "@/components/screen-link";
import type { Overview } from "@/features/assess/standing/overview.rules";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { stageName } from "@/features/model/maturity/ui/stages";
import { counted } from "@/lib/base/format";
import { listNames } from "@/lib/base/text";

interface LeadProps {
  readonly overview: Overview;
  /** Where the figures of the whole are worked out. */
  readonly href: string;
}

const NAMED = 3;

/** The units at the floor: named while they are few. */
function FloorUnits({ overview: { heldByUnits, overall, coverage }, href }: LeadProps) {
  const held = heldByUnits.filter((unit) => unit.isAssessed);
  if (overall.floor === null || held.length === 0) return null;
  const verb = held.length === 1 ? "has" : held.length > NAMED ? "have" : "each have";
  return (
    <>
      {held.length > NAMED ? (
        <NumberLink href={href}>{`${held.length} of ${coverage.assessed} units`}</NumberLink>
      ) : (
        listNames(held.map((unit) => unit.name))
      )}{" "}
      {verb} a function at {stageName(overall.floor)}.{" "}
    </>
  );
}

function OpenCriteria({ overview: { overall }, href }: LeadProps) {
  const open = overall.applicable - overall.answered;
  if (open === 0 || overall.possible === null) return null;
  return (
    <>
      <NumberLink href={href}>{`${open} of ${overall.applicable}`}</NumberLink> criteria are open, so the score may be
      as high as <NumberLink href={href}>{formatScore(overall.possible)}</NumberLink>.{" "}
    </>
  );
}

/** What the sentence rests on: coverage, open criteria, and that nothing of it is approved. */
export function OverviewLead(props: LeadProps) {
  const { assessed, total } = props.overview.coverage;
  return (
    <p>
      <NumberLink href="#units">{`${assessed} of ${counted(total, "unit")}`}</NumberLink> assessed.{" "}
      <FloorUnits {...props} />
      <OpenCriteria {...props} />
      Provisional: the figures come from drafts, nothing is approved yet.{" "}
      <ScreenLink className="link" href={props.href}>
        How is this worked out?
      </ScreenLink>
    </p>
  );
}
