import { EmptyState } from "@/components/empty-state";
import { type FunctionView, nameOf } from "@/features/assess/result/rules";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { stageName } from "@/features/model/maturity/ui/stages";
import { ANSWER_WORDS } from "./answer-text";
import type { ResultPlace } from "./function-cells";
import { type GapRow, GapRows } from "./gap-rows";

export interface GapListProps {
  /** Functions short of their target, largest gap first. */
  readonly gaps: readonly FunctionView[];
  /** How many functions have a target at all. */
  readonly targets: number;
  readonly of: ResultPlace;
  /** May whoever reads this set targets? */
  readonly maySetTargets: boolean;
}

/** Criteria that are named, of the lowest stage; the derivation has all of them. */
const NAMED = 1;

function rowOf(fn: FunctionView): GapRow[] {
  const { key, name, score, standing, possible, target, gap, toClose } = fn;
  if (target === null || gap === null) return [];
  return [
    {
      ...{ key, name, score, standing },
      pillar: nameOf(fn.pillar),
      target: { stage: stageName(target.stage), period: target.period },
      gap: formatScore(gap),
      isUpTo: (possible ?? 0) > (score ?? 0),
      open: toClose.length,
      toClose: toClose.slice(0, NAMED).map(({ name: criterion, stage, answer }) => ({
        name: criterion,
        stage: stageName(stage),
        answer: ANSWER_WORDS[answer ?? "unanswered"],
      })),
    },
  ];
}

/** What is left to do up to the targets. */
export function GapList({ gaps, targets, maySetTargets, of }: GapListProps) {
  if (targets === 0)
    return (
      <EmptyState title="No function has a target yet." headingLevel={3}>
        {maySetTargets && of.mayReadAnswers
          ? "A target says which stage a function is to reach by when. Set one beside the answers of any function; the gap to it appears here."
          : "Once the programme lead sets a stage and a date for a function, the gap to it appears here."}
      </EmptyState>
    );
  if (gaps.length === 0)
    return (
      <EmptyState title="Every target is reached." headingLevel={3}>
        {targets === 1
          ? "The one function with a target is there."
          : `All ${targets} functions with a target are there.`}
      </EmptyState>
    );
  return <GapRows rows={gaps.flatMap(rowOf)} of={of} />;
}
