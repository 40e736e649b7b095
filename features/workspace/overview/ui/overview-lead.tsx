import { NumberLink } from "@/components/number-link";
import { Period } from "@/components/period";
import { ScreenLink } from "@/components/screen-link";
import type { Overview } from "@/features/assess/standing/overview.rules";
import { JudgedChange } from "@/features/assess/standing/ui/judged-change";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { stageName } from "@/features/model/maturity/ui/stages";
import { organizationDerivationPath } from "@/lib/base/addresses";
import { counted } from "@/lib/base/format";

interface LeadProps {
  readonly overview: Overview;
  /** Where the figures of the whole are worked out. */
  readonly href: string;
  readonly organization: string;
}

/** The functions that weigh most at their pillar's floor. */
function WeakFunctions({ overview: { heldBackBy, pillars, period }, organization }: LeadProps) {
  const [first] = heldBackBy.functions;
  const pillar = first && pillars.find(({ key }) => first.key.startsWith(`${key}.`));
  if (!first || !pillar || pillar.floor === null) return null;
  return (
    <>
      {`${first.name} is at ${stageName(pillar.floor)} in `}
      <NumberLink href={organizationDerivationPath(organization, pillar.key, period)}>
        {counted(first.units, "unit")}
      </NumberLink>
      {". "}
    </>
  );
}

function Judged({ overview: { overall }, href }: LeadProps) {
  const { standing, settled, slots, score, possible } = overall;
  if (score === null || possible === null) return null;
  if (standing === "too early")
    return (
      <>
        The answers leave it between <NumberLink href={href}>{formatScore(score)}</NumberLink> and{" "}
        <NumberLink href={href}>{formatScore(possible)}</NumberLink>.{" "}
      </>
    );
  const share = <NumberLink href={href}>{`${settled} of ${slots}`}</NumberLink>;
  if (formatScore(possible) === formatScore(score)) return <>{share} functions judged. </>;
  return (
    <>
      {share} functions judged; the score could reach <NumberLink href={href}>{formatScore(possible)}</NumberLink>.{" "}
    </>
  );
}

/** What the sentence rests on: weakest functions, functions judged, what changed, units approved. */
export function OverviewLead(props: LeadProps) {
  const { coverage, overall, since } = props.overview;
  const { approved, active } = coverage;
  return (
    <p>
      <WeakFunctions {...props} />
      <Judged {...props} />
      {overall.standing === "assessed" ? (
        <>
          Since <Period value={since} />:{" "}
          <NumberLink href={props.href}>
            <JudgedChange change={overall.change} counted />
          </NumberLink>
          .{" "}
        </>
      ) : null}
      <NumberLink href="#units">{`${approved} of ${counted(active, "unit")}`}</NumberLink> approved
      {approved === 0 ? ", so all figures are provisional" : null}.{" "}
      <ScreenLink className="link" href={props.href}>
        How is this worked out?
      </ScreenLink>
    </p>
  );
}
