/** From stored answers to what the result of one assessment shows: pure, unrounded, in model order. */
import type { ScoredAssessment, ScoredDocument } from "@/features/assess/assessment/scoring.rules";
import { criteriaOf, criterionName, shortName, ztmm } from "@/features/model/catalogue/ztmm/model";
import type { AnyCriterion, Stage } from "@/features/model/catalogue/ztmm/schema";
import type { ModelVersion } from "@/features/model/scoring/model-of";
import { type FigureState, figureState, isTooEarly, lowestStage } from "@/features/model/scoring/rules";
import {
  type Answer,
  type FunctionResult,
  type LevelResult,
  type NullableFigures,
  STAGE_NUMBERS,
  type StageNumber,
} from "@/features/model/scoring/schema";
import { type Weights, weightOf } from "@/features/model/scoring/weights";
import { periodOf } from "@/lib/base/period";
import { countCriteria, judged, lastScores, shownAs, standingOf } from "./judged.rules";

/** What several functions aim at together: each of `count` (of `of` applicable ones) reaches `stage` by `period`. */
export type TargetSummary = { stage: StageNumber; period: string; count: number; of: number };

/**
 * How a score moved since the period that is compared with: `from` as claimed, `to` with everything that is unanswered
 * met. Unanswered is not zero: only where both have the same sign is it better or worse.
 */
export type ScoreChange = { from: number; to: number };

/** The change since `last`; null when there is nothing to compare. */
export function changeSince(
  last: number | null,
  level: { score: number | null; possible: number | null; standing: FigureState },
): ScoreChange | null {
  if (last === null || level.standing !== "assessed" || level.score === null || level.possible === null) return null;
  return { from: level.score - last, to: level.possible - last };
}

/** A function or pillar at the floor. Without an answer it stays there only until somebody answers it. */
export type Holder = { key: string; name: string; isAssessed: boolean };

export type FunctionView = Omit<FunctionResult, "toClose"> & {
  name: string;
  pillar: string;
  standing: FigureState;
  target: { stage: StageNumber; period: string } | null;
  /** Criteria up to the target that are open, lowest stage first. */
  toClose: { id: string; name: string; stage: StageNumber; answer: Answer | null }[];
};

export type LevelView = Omit<LevelResult, "heldBackBy"> & {
  standing: FigureState;
  heldBy: Holder[];
  target: TargetSummary | null;
  /** The score of the period that is compared with; null without one, or when it was not assessed. */
  last: number | null;
  change: ScoreChange | null;
};

export type PillarView = LevelView & {
  key: string;
  name: string;
  /** How much it counts among the pillars. */
  weight: number;
  functions: FunctionView[];
};

export type CapabilityView = NullableFigures & {
  key: string;
  name: string;
  standing: FigureState;
  /** The capability's function in each pillar. */
  functions: FunctionView[];
};

export type ResultView = {
  overall: LevelView;
  pillars: PillarView[];
  capabilities: CapabilityView[];
  /** Functions short of their target, largest gap first, then in model order. */
  gaps: FunctionView[];
};

/** Lowest stage and latest date over the functions that have a target; null without any. */
export function summarizeTargets(functions: readonly FunctionView[]): TargetSummary | null {
  const applicable = functions.filter((fn) => fn.standing !== "not applicable");
  const targets = applicable.flatMap((fn) => fn.target ?? []);
  const stage = lowestStage(targets.map((target) => target.stage));
  const period = targets
    .map((target) => target.period)
    .sort()
    .at(-1);
  if (stage === null || period === undefined) return null;
  return {
    stage,
    period,
    count: targets.length,
    of: applicable.length,
  };
}

/** Most of the functions aim there, so that it may be said of the whole. */
export const isCommonTarget = (target: TargetSummary): boolean => target.count * 2 > target.of;

const holder = (fn: FunctionView): Holder => ({
  key: fn.key,
  name: fn.name,
  isAssessed: fn.standing === "assessed",
});

function toLevel(
  { heldBackBy: _, ...result }: LevelResult,
  is: FigureState,
  heldBy: Holder[],
  functions: readonly FunctionView[],
  last: number | null,
): LevelView {
  const change = changeSince(last, { ...result, standing: is });
  return { ...result, standing: is, heldBy, target: summarizeTargets(functions), last, change };
}

function toFunction(
  model: ModelVersion,
  result: FunctionResult,
  pillar: string,
  document: ScoredDocument | undefined,
  yearStartMonth: number,
): FunctionView {
  const fn = model.functions.get(result.key);
  const stages = fn ? [fn.stages.initial, fn.stages.advanced, fn.stages.optimal] : [];
  const toClose = stages.flatMap(({ criteria }, index) =>
    criteria
      .filter(({ id }) => result.toClose.includes(id))
      .map((criterion) => ({
        id: criterion.id,
        name: criterionName(criterion),
        stage: (index + 2) as StageNumber,
        answer: document?.answers[criterion.id] ?? null,
      })),
  );
  const aim = document?.target;
  const target = aim ? { stage: STAGE_NUMBERS[aim.stage as Stage], period: periodOf(aim.date, yearStartMonth) } : null;
  return {
    ...result,
    name: fn ? shortName(fn) : result.key,
    pillar,
    standing: shownAs(figureState(result, countCriteria(model, [result.key])), !result.settled),
    target,
    toClose,
  };
}

/** Pillars at the unit's floor: held there by assessed functions, or only by unanswered ones. */
function pillarHolders(pillars: readonly PillarView[], floor: StageNumber | null): Holder[] {
  if (floor === null || floor === 4) return [];
  return pillars
    .filter((pillar) => pillar.floor === floor)
    .map(({ key, name, heldBy }) => ({ key, name, isAssessed: heldBy.some(({ isAssessed }) => isAssessed) }));
}

/** What a result takes from the organisation. */
export type ResultSettings = { weights: Weights; yearStartMonth: number };

/**
 * Everything that the result of an assessment shows. `previous` is the last period's answers, null without one. Each is
 * scored by the version of the model that it carries.
 */
export function assembleResult(
  { model, documents }: ScoredAssessment,
  previous: ScoredAssessment | null,
  { weights, yearStartMonth }: ResultSettings,
): ResultView {
  const result = judged({ model, documents }, weights);
  const last = lastScores(previous, weights);
  const byKey = new Map(documents.map((document) => [document.key, document]));
  const pillars = result.pillars.map((pillar): PillarView => {
    const functions = pillar.functions.map((fn) =>
      toFunction(model, fn, pillar.key, byKey.get(fn.key), yearStartMonth),
    );
    const heldBy = functions.filter((fn) => pillar.heldBackBy.includes(fn.key)).map(holder);
    const standing = shownAs(standingOf(model, pillar, pillar.key), pillar.isTooEarly);
    const level = toLevel(pillar, standing, heldBy, functions, last(pillar.key));
    const weight = weightOf(weights.pillars, pillar.key);
    return { ...level, key: pillar.key, name: nameOf(pillar.key), weight, functions };
  });
  const functions = pillars.flatMap((pillar) => pillar.functions);
  const heldBy = pillarHolders(pillars, result.overall.floor);
  const standing = shownAs(standingOf(model, result.overall), result.overall.isTooEarly);
  return {
    overall: toLevel(result.overall, standing, heldBy, functions, last()),
    pillars,
    capabilities: Object.entries(result.capabilities).map(([key, figures]) =>
      toCapability(model, key, figures, functions, weights),
    ),
    // Array.sort is stable: equal gaps stay in model order.
    gaps: functions.filter(({ gap }) => gap !== null && gap > 0).sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0)),
  };
}

function toCapability(
  model: ModelVersion,
  key: string,
  figures: NullableFigures,
  all: readonly FunctionView[],
  weights: Weights,
): CapabilityView {
  const functions = all.filter((fn) => model.functions.get(fn.key)?.capability === key);
  const counts = {
    answered: functions.reduce((sum, fn) => sum + fn.answered, 0),
    applicable: functions.reduce((sum, fn) => sum + fn.applicable, 0),
  };
  const keys = functions.map((fn) => fn.key);
  const is = figureState(counts, countCriteria(model, keys));
  const early = isTooEarly(
    functions
      .filter(({ score }) => score !== null)
      .map((fn) => ({ weight: weightOf(weights.functions, fn.key), settledShare: fn.settled ? 1 : 0 })),
  );
  return { ...figures, key, name: nameOf(key), standing: shownAs(is, early), functions };
}

/** The first function in model order that is not settled, in the pillars that `isWanted`; null without one. */
export function firstOpenFunction(
  pillars: readonly {
    key: string;
    functions: readonly Pick<FunctionView, "key" | "name" | "settled">[];
  }[],
  isWanted: (pillar: string) => boolean = () => true,
): { key: string; name: string } | null {
  const functions = pillars.filter(({ key }) => isWanted(key)).flatMap((pillar) => pillar.functions);
  const open = functions.find(({ settled }) => !settled);
  return open ? { key: open.key, name: open.name } : null;
}

const names = new Map<string, string>([
  ...ztmm.pillars.map((pillar) => [pillar.key, pillar.name] as const),
  ...ztmm.pillars.flatMap(({ functions }) =>
    functions.flatMap((fn) => [
      [fn.key, shortName(fn)] as const,
      ...(fn.capability ? [[fn.capability, shortName(fn)] as const] : []),
    ]),
  ),
]);

/** The key that stands for the whole unit, or the whole organisation. */
export const OVERALL = "overall";

/** The name on screens of a pillar, function or capability; else the key itself. */
export function nameOf(key: string): string {
  return names.get(key) ?? key;
}

/** A criterion, as a version of the model has it; undefined where it has none of this id. */
export function criterionIn(model: ModelVersion, id: string): AnyCriterion | undefined {
  const [pillar, name] = id.split(".");
  const fn = model.functions.get(`${pillar}.${name}`);
  return fn && criteriaOf(fn).find((criterion) => criterion.id === id);
}

/** Its text; else its id. */
export const wordingOf = (model: ModelVersion, id: string): string => criterionIn(model, id)?.text ?? id;
