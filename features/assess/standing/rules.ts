/** Where functions stand, one by one over the units and several of them together: pure, unrounded. */

import { functionStanding } from "@/features/assess/result/rules";
import { shortName, ztmm } from "@/features/model/catalogue/ztmm/model";
import { averageStage, lowestStage, type Standing, weighted, weightedMeans } from "@/features/model/scoring/rules";
import type { FunctionResult, StageNumber } from "@/features/model/scoring/schema";
import { latestByUnit, type ScoredAssessment } from "./overview.rules";
import type { FunctionStanding, StandingLevel } from "./schema";

const NOTHING: StandingLevel = {
  standing: "not applicable",
  stage: null,
  reach: null,
  score: null,
  possible: null,
  proven: null,
};

type Part = StandingLevel & { readonly weight: number };

const applicable = (parts: readonly Part[]) => parts.filter(({ standing }) => standing !== "not applicable");

/** The lowest stage of some parts; null where only parts that nobody has answered may be the lowest. */
function lowestKnown(parts: readonly StandingLevel[]): StageNumber | null {
  // What nobody has answered counts as Traditional.
  const lowest = lowestStage(parts.map(({ stage }) => stage ?? 1));
  return parts.some(({ stage }) => stage === lowest) ? lowest : null;
}

const standingOf = (parts: readonly StandingLevel[]): Standing =>
  parts.some(({ standing }) => standing === "assessed") ? "assessed" : "not assessed";

/**
 * Several functions as one: the lowest stage, the mean of the figures. What does not apply is left out. Unanswered counts
 * as Traditional in the figures; where that alone is the lowest, the stage is unknown (null) and only its upper end,
 * `reach`, is known.
 */
export function together(functions: readonly StandingLevel[]): StandingLevel {
  const counted = applicable(functions.map((fn) => ({ ...fn, weight: 1 })));
  const means = weightedMeans(counted.flatMap((part) => weighted(part, part.weight) ?? []));
  if (means === null) return NOTHING;
  return {
    standing: standingOf(counted),
    stage: lowestKnown(counted),
    reach: lowestStage(counted.map(({ reach }) => reach)),
    ...means,
  };
}

/**
 * One function over units: the mean weighted by criticality, and the stage that it has reached, as the Overview shows
 * pillars. Units to which it does not apply are left out; a unit without an answer counts as Traditional up to Optimal.
 */
function overUnits(units: readonly Part[]): StandingLevel & { floor: StageNumber | null } {
  const counted = applicable(units);
  const means = weightedMeans(counted.flatMap((part) => weighted(part, part.weight) ?? []));
  if (means === null) return { ...NOTHING, floor: null };
  const standing = standingOf(counted);
  return {
    standing,
    stage: standing === "assessed" ? averageStage(means.score) : null,
    reach: averageStage(means.possible),
    floor: lowestKnown(counted),
    ...means,
  };
}

function levelOf(result: FunctionResult): StandingLevel {
  const standing = functionStanding(result);
  const { score, possible, proven, stage } = result;
  return {
    standing,
    stage: standing === "assessed" ? stage : null,
    reach: possible === null ? null : averageStage(possible),
    score,
    possible,
    proven,
  };
}

/**
 * Every function over the units, weighted by criticality (1 to 5). Of each unit counts the latest assessment with an
 * answer, not later than `period`; without any, everything is not assessed.
 */
export function assembleStanding(input: {
  units: readonly { id: string; criticality: number }[];
  assessments: readonly ScoredAssessment[];
  period: string;
}): { functions: FunctionStanding[]; coverage: { assessed: number; total: number } } {
  const latest = latestByUnit(input.assessments, input.period);
  const counted = input.units.flatMap(({ id, criticality }) => {
    const functions = latest.get(id)?.result.pillars.flatMap((pillar) => pillar.functions);
    return functions ? [{ criticality, byKey: new Map(functions.map((fn) => [fn.key, fn])) }] : [];
  });
  const functions = ztmm.pillars.flatMap((pillar) =>
    pillar.functions.map((fn): FunctionStanding => {
      const parts = counted.flatMap(({ criticality, byKey }) => {
        const result = byKey.get(fn.key);
        return result ? [{ ...levelOf(result), weight: criticality }] : [];
      });
      const name = fn.capability ? `${shortName(fn)} (${pillar.name})` : shortName(fn);
      return { key: fn.key, name, pillar: pillar.key, ...(parts.length > 0 ? overUnits(parts) : UNKNOWN) };
    }),
  );
  return { functions, coverage: { assessed: counted.length, total: input.units.length } };
}

/** Nobody was asked: anything from Traditional to Optimal. */
const UNKNOWN: ReturnType<typeof overUnits> = {
  standing: "not assessed",
  stage: null,
  reach: 4,
  floor: null,
  score: 1,
  possible: 4,
  proven: 1,
};
