import { Disclosure } from "@/components/disclosure";
import { EmptyState } from "@/components/empty-state";
import { NumberLink } from "@/components/number-link";
import { PeriodText } from "@/components/period-text";
import { ScreenLink } from "@/components/screen-link";
import { type FunctionView, nameOf } from "@/features/assess/result/rules";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { stageName } from "@/features/model/maturity/ui/stages";
import { counted } from "@/lib/base/format";
import { ANSWER_WORDS } from "./answer-text";
import { FigureLink } from "./figure-link";

export interface GapListProps {
  /** Functions short of their target, largest gap first. */
  readonly gaps: readonly FunctionView[];
  /** How many functions have a target at all. */
  readonly targets: number;
  readonly derivationHref: (key: string) => string;
  readonly questionHref: ((key: string) => string) | null;
  /** May whoever reads this set targets? */
  readonly maySetTargets: boolean;
}

function toCloseText(count: number): string {
  return counted(count, "criterion to close", "criteria to close");
}

function Gap({ fn, derivationHref, questionHref }: { readonly fn: FunctionView } & Omit<GapListProps, "gaps">) {
  if (fn.target === null || fn.gap === null) return null;
  return (
    <li className="grid items-baseline gap-x-4 gap-y-0.5 border-line-2 border-b py-2 last:border-0 lg:grid-cols-[minmax(0,17rem)_15.5rem_6rem_minmax(0,1fr)]">
      <p className="font-semibold">
        {questionHref ? (
          <ScreenLink className="hover:underline" href={questionHref(fn.key)}>
            {fn.name}
          </ScreenLink>
        ) : (
          fn.name
        )}
        <span className="quiet font-normal"> {nameOf(fn.pillar)}</span>
      </p>
      <p className="text-ink-2 text-sm">
        <FigureLink
          score={fn.score}
          standing={fn.standing}
          href={derivationHref(fn.key)}
          label={`${fn.name}, claimed`}
        />
        , {stageName(fn.target.stage)} by <PeriodText>{fn.target.period}</PeriodText>
      </p>
      <p className="text-sm">
        gap {(fn.possible ?? 0) > (fn.score ?? 0) ? "up to " : null}
        <NumberLink block className="num" href={derivationHref(fn.key)}>
          <span className="sr-only">{`${fn.name}, `}</span>
          {formatScore(fn.gap)}
        </NumberLink>
      </p>
      <Disclosure summary={<span className="text-sm">{toCloseText(fn.toClose.length)}</span>}>
        <ul className="grid gap-1.5 text-sm">
          {fn.toClose.map((criterion) => (
            <li key={criterion.id} className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-3">
              <span className="quiet">
                {stageName(criterion.stage)}
                <br />
                {ANSWER_WORDS[criterion.answer ?? "unanswered"]}
              </span>
              {criterion.text}
            </li>
          ))}
        </ul>
      </Disclosure>
    </li>
  );
}

/** What is left to do up to the targets. */
export function GapList(props: GapListProps) {
  const { gaps, targets, maySetTargets, questionHref } = props;
  if (targets === 0)
    return (
      <EmptyState title="No function has a target yet." headingLevel={3}>
        {maySetTargets && questionHref
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
  return (
    <ol className="grid">
      {gaps.map((fn) => (
        <Gap key={fn.key} {...props} fn={fn} />
      ))}
    </ol>
  );
}
