import { formatScore } from "@/components/maturity/score-text";
import { stageName } from "@/components/maturity/stages";
import { ScreenLink } from "@/components/ui/screen-link";
import { isCommonTarget, type LevelView, type TargetSummary } from "@/lib/result/rules";

/** Completeness, and what it means for the score. */
function completeness({ standing, answered, applicable, score, possible }: LevelView): string {
  if (standing === "not applicable") return "Every function is marked not applicable.";
  if (standing === "not assessed") return `None of ${applicable} criteria is answered, so there is nothing to show.`;
  const open = applicable - answered;
  const counts = `${answered} of ${applicable} criteria answered`;
  if (open === 0 || score === null || possible === null) return `${counts}.`;
  return `${counts}; with the other ${open}, the score may be as high as ${formatScore(possible)}.`;
}

/** Of few functions: the sentence says nothing of them. */
const targets = ({ count, of, stage, period }: TargetSummary): string =>
  `${count} of ${of} functions have a target: at least ${stageName(stage)} by ${period}. `;

/** The lines under the sentence of a result. */
export function ResultLead({ overall, href }: { readonly overall: LevelView; readonly href: string }) {
  const { target } = overall;
  return (
    <p>
      {completeness(overall)} {target === null || isCommonTarget(target) ? null : targets(target)}
      {overall.standing === "assessed" ? (
        <ScreenLink className="link" href={href}>
          How is this worked out?
        </ScreenLink>
      ) : null}
    </p>
  );
}
