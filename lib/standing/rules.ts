/** Where functions stand, one by one over the units and several of them together: pure, unrounded. */
import { shortName, ztmm } from "@/lib/catalogue/ztmm/model";
import { latestByUnit, type ScoredAssessment } from "@/lib/overview/rules";
import { functionStanding } from "@/lib/result/rules";
import { averageStage, lowestStage, weighted, weightedMeans } from "@/lib/scoring/rules";
import type { FunctionResult } from "@/lib/scoring/schema";
import type { FunctionStanding, StandingLevel } from "./schema";

const NOTHING: StandingLevel = {
  standing: "not applicable",
  stage: null,
  reach: null,
  score: null,
  possible: null,
  proven: null,
};

/**
 * Several things as one: the lowest stage, the weighted mean of the figures. What does not apply is left out. Unanswered
 * counts as Traditional in the figures; where that alone is the lowest, the stage is unknown (null) and only its upper
 * end, `reach`, is known.
 * @param parts each with its weight, positive and finite.
 */
export function together(parts: readonly (StandingLevel & { readonly weight: number })[]): StandingLevel {
  const counted = parts.filter(({ standing }) => standing !== "not applicable");
  const means = weightedMeans(counted.flatMap((part) => weighted(part, part.weight) ?? []));
  if (means === null) return NOTHING;
  const floor = lowestStage(counted.map(({ stage }) => stage ?? 1));
  return {
    standing: counted.some(({ standing }) => standing === "assessed") ? "assessed" : "not assessed",
    stage: counted.some(({ stage }) => stage === floor) ? floor : null,
    reach: lowestStage(counted.map(({ reach }) => reach)),
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
 * Every function over the units: the lowest stage among them, the mean weighted by criticality (1 to 5). Of each unit
 * counts the latest assessment with an answer, not later than `period`; without any, everything is not assessed.
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
      return { key: fn.key, name, pillar: pillar.key, ...(parts.length > 0 ? together(parts) : UNKNOWN) };
    }),
  );
  return { functions, coverage: { assessed: counted.length, total: input.units.length } };
}

/** Nobody was asked: anything from Traditional to Optimal. */
const UNKNOWN: StandingLevel = {
  standing: "not assessed",
  stage: null,
  reach: 4,
  score: 1,
  possible: 4,
  proven: 1,
};
