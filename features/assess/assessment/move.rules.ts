/** How an assessment goes over to a newer version of the model: pure. */
import { compareVersions } from "@/features/model/catalogue/ztmm/version";
import type { ModelVersion } from "@/features/model/scoring/model-of";
import { figuresToStore, type StoredFigures } from "./figures.rules";
import { partAnswers } from "./rules";
import type { Answer, AssessmentState } from "./schema";
import type { ScoredDocument } from "./scoring.rules";

/** What a move reads of a stored function. */
export type MovedFrom = Omit<ScoredDocument, "target"> & { readonly version: number };

export type MovedFunction = StoredFigures & {
  readonly key: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly carriedForward: boolean;
  /** One more than before where answers fell away: the document is another one. */
  readonly version: number;
  /** Answers that count no more; empty where the document stays as it is. */
  readonly retired: Readonly<Record<string, Answer>>;
};

/**
 * Does an assessment go over? Those of earlier periods keep the version by which they were judged, and what is approved
 * stays as it was approved. `current` is the period in which the organisation is.
 */
export const isToMove = (
  { period, state, modelVersion }: { period: string; state: AssessmentState; modelVersion: string },
  to: string,
  current: string,
): boolean => state !== "approved" && period >= current && compareVersions(modelVersion, to) < 0;

/**
 * A function by the newer version: answers to criteria that it no longer asks fall away, new criteria are open. Null for a
 * function that it does not have.
 */
export function movedFunction(model: ModelVersion, { version, ...from }: MovedFrom): MovedFunction | null {
  const fn = model.functions.get(from.key);
  if (!fn) return null;
  const { kept: answers, retired } = partAnswers(fn, from.answers);
  const isChanged = Object.keys(retired).length > 0;
  // What is left of it may say nothing that could be confirmed.
  const carriedForward = from.carriedForward && (from.notApplicable || Object.keys(answers).length > 0);
  const figures = figuresToStore(model.version, { ...from, answers, carriedForward });
  return { key: from.key, answers, carriedForward, version: version + (isChanged ? 1 : 0), retired, ...figures };
}
