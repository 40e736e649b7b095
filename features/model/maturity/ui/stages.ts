/** The four stages of CISA ZTMM v2.0 by number, kept apart from the catalogue so that a client bundle stays small. */
import type { StageNumber } from "@/features/model/scoring/schema";

export const STAGE_NAMES = ["Traditional", "Initial", "Advanced", "Optimal"] as const;
export type StageName = (typeof STAGE_NAMES)[number];

export function stageName(stage: StageNumber): StageName {
  return STAGE_NAMES[stage - 1] ?? "Traditional";
}

/** The stage a score (1 to 4) has reached: its whole part, guarded against binary fractions as the method says. */
export function stageOfScore(score: number): StageNumber {
  const stage = Math.floor(score + 1e-9);
  return stage <= 1 ? 1 : stage === 2 ? 2 : stage === 3 ? 3 : 4;
}
