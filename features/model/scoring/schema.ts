/**
 * Shapes of the scoring engine: plain types, no validator, so that the engine can run in a browser without one.
 * The rules are Tenet's own method `tenet-1`; CISA publishes stages and no formula.
 */
import type { MaturityStage, Stage } from "@/features/model/catalogue/ztmm/schema";

/** The version of the rules, named beside every figure that a person sees. */
export const METHOD = "tenet-1";

/** The stages that carry criteria, lowest first. */
export const CRITERIA_STAGES = ["initial", "advanced", "optimal"] as const satisfies readonly MaturityStage[];

/** Traditional 1, Initial 2, Advanced 3, Optimal 4. */
export type StageNumber = 1 | 2 | 3 | 4;

export const STAGE_NUMBERS: Readonly<Record<Stage, StageNumber>> = {
  traditional: 1,
  initial: 2,
  advanced: 3,
  optimal: 4,
};

/** How a criterion was answered; absent or null is unanswered. */
export type Answer = "met" | "partly" | "not_met" | "not_applicable";

export interface ScoringFunction {
  readonly key: string;
  /** Positive and finite; 1 when absent. */
  readonly weight?: number | undefined;
  /** The cross-cutting capability that the function belongs to. */
  readonly capability?: string | null | undefined;
  /** Ids of the criteria of each stage, at least one per stage. */
  readonly criteria: Readonly<Record<MaturityStage, readonly string[]>>;
}

export interface ScoringPillar {
  readonly key: string;
  /** Positive and finite; 1 when absent. */
  readonly weight?: number | undefined;
  readonly functions: readonly ScoringFunction[];
}

/** What is scored against. Every id (pillar, function, criterion) occurs once in the whole model. */
export interface ScoringModel {
  readonly pillars: readonly ScoringPillar[];
}

/** One assessment. A field that is absent or null is empty. */
export interface ScoringInput {
  readonly answers?: Readonly<Record<string, Answer | null | undefined>> | null | undefined;
  /** Keys of the functions that are not applicable as a whole. Repetition does no harm. */
  readonly notApplicable?: readonly string[] | null | undefined;
  /** Ids of the criteria with current evidence (or an accepted justification). Repetition does no harm. */
  readonly evidenced?: readonly string[] | null | undefined;
  /** Target stage by function key. */
  readonly targets?: Readonly<Record<string, Stage>> | null | undefined;
}

/** The three figures of one thing, each 1 to 4 and unrounded. Always proven <= score <= possible. */
export interface Figures {
  /** Claimed: what the answers say; unanswered counts as not met. */
  readonly score: number;
  /** The same, with every unanswered criterion met. */
  readonly possible: number;
  /** Only claims with current evidence count. */
  readonly proven: number;
}

export type Figure = keyof Figures;

export const FIGURES = ["score", "possible", "proven"] as const satisfies readonly Figure[];

/** Three nulls: nothing applicable. */
export type NullableFigures = { readonly [F in Figure]: number | null };

export interface FunctionResult extends NullableFigures {
  readonly key: string;
  /** The claimed stage; null when the function is left out. */
  readonly stage: StageNumber | null;
  readonly answered: number;
  readonly applicable: number;
  /** No open criterion can change the score any more; true when the function is left out. */
  readonly settled: boolean;
  /** Target stage minus claimed score, at least 0; null without a target or when left out. */
  readonly gap: number | null;
  /** Criteria up to the target stage that are neither met nor not applicable, lowest stage first. */
  readonly toClose: readonly string[];
}

/** Figures, levels and counts of a pillar or a unit. */
export interface LevelResult extends NullableFigures {
  /** The score rounded down to a stage. */
  readonly average: StageNumber | null;
  /** The lowest claimed stage of a function. */
  readonly floor: StageNumber | null;
  /** Keys of the functions at the floor, in model order; empty when the floor is Optimal. */
  readonly heldBackBy: readonly string[];
  /** Criteria answered met, partly or not met. */
  readonly answered: number;
  /** Criteria that are not marked not applicable. */
  readonly applicable: number;
  /** Settled functions, of `functionCount`. */
  readonly settled: number;
  /** Functions that are not left out. */
  readonly functionCount: number;
}

export interface PillarResult extends LevelResult {
  readonly key: string;
  readonly functions: readonly FunctionResult[];
}

export interface ScoreResult {
  readonly overall: LevelResult;
  readonly pillars: readonly PillarResult[];
  /** By capability key, for the keys that occur in the model. */
  readonly capabilities: Readonly<Record<string, NullableFigures>>;
}

/** The model or the input breaks a rule; the message names the id and is fit to be shown. */
export class ScoringError extends Error {
  override readonly name = "ScoringError";
}
