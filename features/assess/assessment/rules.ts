import { criteriaOf, ztmm } from "@/features/model/catalogue/ztmm/model";
import type { ZtmmFunction } from "@/features/model/catalogue/ztmm/schema";
import type { FieldError } from "@/lib/base/errors";
import type { Answer, FunctionDocument, PillarProgress } from "./schema";

/** Answers without the unanswered, in the order of the model; ids that the function does not have are named. */
export function normalizeAnswers(
  fn: ZtmmFunction,
  answers: FunctionDocument["answers"],
): { answers: Record<string, Answer>; errors: FieldError[] } {
  const known = criteriaOf(fn).map((criterion) => criterion.id);
  const unknown = Object.keys(answers).filter((id) => !known.includes(id));
  const kept: Record<string, Answer> = {};
  for (const id of known) {
    const answer = answers[id];
    if (answer) kept[id] = answer;
  }
  const message = `is not a criterion of ${fn.key}`;
  return { answers: kept, errors: unknown.map((id) => ({ path: `answers.${id}`, message })) };
}

/** What a stored function carries of its progress. */
export type StoredProgress = { key: string; answered: number; applicable: number; settled: boolean };

/** The progress of one function; without a stored one nothing of it is answered. */
export function functionProgress(
  fn: ZtmmFunction,
  stored: StoredProgress | undefined,
): Pick<StoredProgress, "answered" | "applicable" | "settled"> {
  return stored ?? { answered: 0, applicable: criteriaOf(fn).length, settled: false };
}

/** Answered and applicable criteria per pillar, in model order. */
export function pillarProgress(stored: readonly StoredProgress[]): PillarProgress[] {
  const byKey = new Map(stored.map((fn) => [fn.key, fn]));
  return ztmm.pillars.map((pillar) => {
    const counts = pillar.functions.map((fn) => functionProgress(fn, byKey.get(fn.key)));
    return {
      key: pillar.key,
      name: pillar.name,
      answered: counts.reduce((sum, count) => sum + count.answered, 0),
      applicable: counts.reduce((sum, count) => sum + count.applicable, 0),
    };
  });
}

/** Sum of the pillars' counts. */
export function totalProgress(pillars: readonly PillarProgress[]): { answered: number; applicable: number } {
  return {
    answered: pillars.reduce((sum, pillar) => sum + pillar.answered, 0),
    applicable: pillars.reduce((sum, pillar) => sum + pillar.applicable, 0),
  };
}
