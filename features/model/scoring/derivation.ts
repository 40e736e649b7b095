/** What a derivation holds: the figure's rule, what went in, the arithmetic and the result, as data for any screen. */
import type { MaturityStage, Stage } from "@/features/model/catalogue/ztmm/schema";
import type { FigureState } from "./rules";
import type { Answer, Figure, Figures, LevelResult, METHOD, NullableFigures, StageNumber } from "./schema";

/** The rules in one plain sentence each, for the screens. */
export const RULES = {
  function:
    "The stage is the highest one at which all criteria of that stage and of every stage before it are met; the score adds the share of the next stage that is met (partly met counts half), and nothing for stages beyond.",
  pillar:
    "The score is the weighted mean of the pillar's functions; functions that are not applicable are left out. The average stage is that mean rounded down, the floor is the lowest stage of a function.",
  overall:
    "The score is the weighted mean of the pillars; pillars that are not applicable are left out. The average stage is that mean rounded down, the floor is the lowest floor of a pillar.",
  capability:
    "The score is the weighted mean of the capability's functions over all pillars, by the functions' weights alone; functions that are not applicable are left out.",
} as const;

/** How the three figures differ, in one plain sentence each. */
export const FIGURE_RULES: Readonly<Record<Figure, string>> = {
  score: "An unanswered criterion counts as not met; one that is not applicable is left out.",
  possible: "An unanswered criterion counts as met; one that is not applicable is left out.",
  proven:
    "A criterion without current evidence counts as not met; one that is not applicable is left out only when its justification was accepted.",
};

export interface CriterionDerivation {
  readonly id: string;
  /** null: unanswered */
  readonly answer: Answer | null;
  readonly isEvidenced: boolean;
  /** 1, 0.5 or 0; null: left out of the mean. */
  readonly credit: NullableFigures;
}

/** A mean of credits: `value = sum / count`, or 1 when nothing counts. */
export interface FractionDerivation {
  readonly sum: number;
  readonly count: number;
  readonly value: number;
}

export interface StageDerivation {
  readonly stage: MaturityStage;
  readonly criteria: readonly CriterionDerivation[];
  readonly fraction: Readonly<Record<Figure, FractionDerivation>>;
}

/** `score = stage + next`; `next` is the fraction of the stage after, and 0 at Optimal. */
export interface FunctionFigure {
  readonly stage: StageNumber;
  readonly next: number;
  readonly score: number;
}

interface Base {
  readonly key: string;
  readonly method: typeof METHOD;
  readonly rule: string;
  readonly standing: FigureState;
  readonly result: NullableFigures;
}

export interface FunctionDerivation extends Base {
  readonly kind: "function";
  readonly pillar: string;
  readonly capability: string | null;
  /** Why it has no figures: marked not applicable itself, or every criterion of it is. */
  readonly leftOut: "function" | "criteria" | null;
  readonly stages: readonly StageDerivation[];
  /** null when left out. */
  readonly figures: Readonly<Record<Figure, FunctionFigure>> | null;
  /** Criteria of the next stage without full credit: they hold the claimed stage where it is. */
  readonly heldBackBy: readonly string[];
  readonly target: { readonly stage: Stage; readonly gap: number | null; readonly toClose: readonly string[] } | null;
}

/** One member of a weighted mean. */
export interface TermDerivation {
  readonly kind: "function" | "pillar";
  readonly key: string;
  readonly weight: number;
  /** null: not applicable, left out. */
  readonly figures: Figures | null;
  /** Weight times figure; null when left out. */
  readonly product: Figures | null;
  /** A function's claimed stage, or a pillar's floor. */
  readonly stage: StageNumber | null;
}

export interface MeanDerivation extends Base {
  readonly kind: "pillar" | "overall" | "capability";
  /** In model order; they are the links one level down. */
  readonly terms: readonly TermDerivation[];
  /** `result = sums / weights`; null when every term is left out. */
  readonly totals: { readonly weights: number; readonly sums: Figures } | null;
  /** null for a capability, which has no levels and counts of its own. */
  readonly levels: Pick<LevelResult, "average" | "floor" | "heldBackBy" | "answered" | "applicable"> | null;
}

export type Derivation = FunctionDerivation | MeanDerivation;
