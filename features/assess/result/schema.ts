import type { ScoreResult } from "@/features/model/scoring/schema";

/** An assessment's score with what it was worked out by: `asOf` is an ISO 8601 instant. */
export type ScoreDto = ScoreResult & { method: string; modelVersion: string; asOf: string };
