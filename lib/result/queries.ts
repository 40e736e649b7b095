import { listScored } from "@/lib/assessment/queries";
import { toScoringInput } from "@/lib/assessment/rules";
import type { Actor } from "@/lib/auth/actor";
import { ztmm } from "@/lib/catalogue/ztmm/model";
import { builtInModel } from "@/lib/scoring/built-in-model";
import { METHOD } from "@/lib/scoring/schema";
import { score } from "@/lib/scoring/score";
import type { ScoreDto } from "./schema";

/**
 * The score of an assessment by scoring.md: figures 1 to 4 at full precision. A draft is judged as of now. Throws
 * `not_found`.
 */
export async function getScore(actor: Actor, assessmentId: string): Promise<ScoreDto> {
  const result = score(builtInModel, toScoringInput(await listScored(actor, assessmentId)));
  return { ...result, method: METHOD, modelVersion: ztmm.version, asOf: new Date().toISOString() };
}
