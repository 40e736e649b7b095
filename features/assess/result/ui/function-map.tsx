import type { FunctionView, PillarView } from "@/features/assess/result/rules";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { stageName } from "@/features/model/maturity/ui/stages";
import { periodLabel } from "@/lib/base/period";
import { type FunctionCell, FunctionCells, type ResultPlace } from "./function-cells";

export interface FunctionMapProps {
  readonly pillars: readonly PillarView[];
  readonly of: ResultPlace;
  /** By which quarters are named in texts. */
  readonly yearStartMonth: number;
}

function words(fn: FunctionView, yearStartMonth: number): string {
  if (fn.standing === "too early" && fn.score !== null && fn.possible !== null)
    return `not judged yet, ${formatScore(fn.score)} to ${formatScore(fn.possible)}`;
  if (fn.standing !== "assessed" || fn.stage === null || fn.score === null) return fn.standing;
  const target = fn.target
    ? `, target ${stageName(fn.target.stage)} by ${periodLabel(fn.target.period, yearStartMonth)}`
    : "";
  return `${stageName(fn.stage)}, ${formatScore(fn.score)} claimed${target}`;
}

function cellOf(fn: FunctionView, yearStartMonth: number): FunctionCell {
  const hasStage = fn.standing === "assessed" && fn.stage !== null;
  const isOpen = fn.standing === "not assessed" || fn.standing === "too early";
  return {
    key: fn.key,
    name: fn.name,
    words: words(fn, yearStartMonth),
    sign: (hasStage ? fn.stage : null) ?? (isOpen ? "?" : "n/a"),
    depth: (hasStage ? fn.stage : null) ?? (isOpen ? "unknown" : "none"),
  };
}

/** The functions of the model at a glance, one column per pillar: the number says the stage, the depth repeats it. */
export const FunctionMap = ({ pillars, of, yearStartMonth }: FunctionMapProps) => (
  <FunctionCells
    of={of}
    pillars={pillars.map(({ key, name, functions }) => ({
      key,
      name,
      functions: functions.map((fn) => cellOf(fn, yearStartMonth)),
    }))}
  />
);
