import { NumberLink } from "@/components/number-link";
import { Period } from "@/components/period";
import { ScreenLink } from "@/components/screen-link";
import { isCommonTarget, type LevelView } from "@/features/assess/result/rules";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { stageName } from "@/features/model/maturity/ui/stages";

interface LeadProps {
  readonly overall: LevelView;
  /** Where the figures of the whole are worked out. */
  readonly href: string;
}

/** Completeness, and what it means for the score. */
function Completeness({ overall, href }: LeadProps) {
  const { standing, answered, applicable, score, possible, settled, functionCount } = overall;
  if (standing === "not applicable") return "Every function is marked not applicable.";
  const count = (text: string) => <NumberLink href={href}>{text}</NumberLink>;
  if (standing === "not assessed")
    return <>None of {count(String(applicable))} criteria is answered, so there is nothing to show.</>;
  const counts = <>{count(`${answered} of ${applicable}`)} criteria answered</>;
  if (standing === "too early" && score !== null && possible !== null)
    return (
      <>
        {counts}. The answers leave it between {count(formatScore(score))} and {count(formatScore(possible))}.
      </>
    );
  const open = functionCount - settled;
  if (open === 0 || score === null || possible === null) return <>{counts}.</>;
  return (
    <>
      {count(`${settled} of ${functionCount}`)} functions judged, {counts}; the score could reach{" "}
      {count(formatScore(possible))}.
    </>
  );
}

/** Of few functions: the sentence says nothing of them. */
function FewTargets({ overall: { target }, href }: LeadProps) {
  if (target === null || isCommonTarget(target)) return null;
  return (
    <>
      <NumberLink href={href}>{`${target.count} of ${target.of}`}</NumberLink> functions have a target: at least{" "}
      {stageName(target.stage)} by <Period value={target.period} />.{" "}
    </>
  );
}

/** The lines under the sentence of a result. */
export function ResultLead(props: LeadProps) {
  return (
    <p>
      <Completeness {...props} /> <FewTargets {...props} />
      {props.overall.standing === "assessed" || props.overall.standing === "too early" ? (
        <ScreenLink className="link" href={props.href}>
          How is this worked out?
        </ScreenLink>
      ) : null}
    </p>
  );
}
