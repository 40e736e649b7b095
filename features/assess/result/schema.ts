import type { LevelResult, PillarResult, ScoreResult } from "@/features/model/scoring/schema";

type Early = { isTooEarly: boolean };

/** A result that says of the whole and of each pillar whether it is too early to be shown. */
export type JudgedResult = Omit<ScoreResult, "overall" | "pillars"> & {
  overall: LevelResult & Early;
  pillars: (PillarResult & Early)[];
};

/** An assessment's score with what it was worked out by: `asOf` is an ISO 8601 instant. */
export type ScoreDto = JudgedResult & { method: string; modelVersion: string; asOf: string };
