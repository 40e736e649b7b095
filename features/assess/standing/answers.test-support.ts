/** Stored figures as tests want them: what the engine makes of answers, without a database. */
import { builtInModel } from "@/features/model/scoring/built-in-model";
import { newestModel } from "@/features/model/scoring/model-of";
import type { Answer } from "@/features/model/scoring/schema";
import { score } from "@/features/model/scoring/score";
import { treeOrder } from "@/features/organization/unit/rules";
import type { AnsweredUnit, Answers, KnownAssessment } from "./roll-up.rules";
import { historyOf } from "./slot.rules";

export const buildAnsweredUnit = (id: string, more: Partial<AnsweredUnit> = {}): AnsweredUnit => ({
  id,
  name: id,
  kind: "system",
  parentId: null,
  criticality: 1,
  impactLevel: "moderate",
  highValueAsset: false,
  version: 1,
  retiredFrom: null,
  ...more,
});

/** An assessment with these answers; functions without one have no row. */
export function buildKnown(
  unitId: string,
  period: string,
  answers: Record<string, Answer>,
  { notApplicable = [], ...more }: Partial<KnownAssessment> & { notApplicable?: string[] } = {},
): KnownAssessment {
  const given = Object.keys(answers);
  const functions = score(builtInModel, { answers, notApplicable }).pillars.flatMap((pillar) => pillar.functions);
  return {
    id: `${unitId} ${period}`,
    unitId,
    period,
    state: "draft",
    isApproved: more.state === "approved",
    revision: 1,
    modelVersion: newestModel.version,
    functions: functions.map(({ key, score: claimed, possible, proven, stage, settled }) =>
      notApplicable.includes(key) || given.some((id) => id.startsWith(`${key}.`))
        ? { score: claimed, possible, proven, stage, isSettled: settled }
        : null,
    ),
    ...more,
  };
}

export const buildStored = (units: readonly AnsweredUnit[], assessments: readonly KnownAssessment[]): Answers => ({
  model: builtInModel,
  units: treeOrder(units),
  assessments: new Map(assessments.map((one) => [one.id, one])),
  history: historyOf(assessments),
});
