/** The model that is scored against when none is given. */
import { ztmm } from "@/features/model/catalogue/ztmm/model";
import type { ScoringModel } from "./schema";

/** CISA ZTMM v2.0 with weights of 1. */
export const builtInModel: ScoringModel = {
  pillars: ztmm.pillars.map((pillar) => ({
    key: pillar.key,
    functions: pillar.functions.map((fn) => ({
      key: fn.key,
      capability: fn.capability,
      criteria: {
        initial: fn.stages.initial.criteria.map((criterion) => criterion.id),
        advanced: fn.stages.advanced.criteria.map((criterion) => criterion.id),
        optimal: fn.stages.optimal.criteria.map((criterion) => criterion.id),
      },
    })),
  })),
};
