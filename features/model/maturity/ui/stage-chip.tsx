import type { StageNumber } from "@/features/model/scoring/schema";
import { stageName } from "./stages";

export interface StageChipProps {
  /** null: not applicable. */
  readonly stage: StageNumber | null | "not-assessed";
}

/** A stage's name with its depth of colour beside it. */
export function StageChip({ stage }: StageChipProps) {
  const depth = stage === null ? "none" : stage === "not-assessed" ? "unknown" : stage;
  const words = stage === null ? "not applicable" : stage === "not-assessed" ? "not assessed" : stageName(stage);
  return (
    <span className="stage-chip">
      <span className={`depth depth-${depth}`} aria-hidden="true" />
      {words}
    </span>
  );
}
