import { criteriaOf } from "@/features/model/catalogue/ztmm/model";
import type { AnyFunction } from "@/features/model/catalogue/ztmm/schema";
import type { ModelVersion } from "@/features/model/scoring/model-of";
import { AppError, type FieldError } from "@/lib/base/errors";
import { shiftPeriod } from "@/lib/base/period";
import type { Answer, FunctionDocument, PillarProgress } from "./schema";

/** Answers without the unanswered, in the order of `known`, the ids of criteria; others are named with `message`. */
export function normalizeAnswers(
  known: readonly string[],
  answers: FunctionDocument["answers"],
  message: string,
): { answers: Record<string, Answer>; errors: FieldError[] } {
  const unknown = Object.keys(answers).filter((id) => !known.includes(id));
  const kept: Record<string, Answer> = {};
  for (const id of known) {
    const answer = answers[id];
    if (answer) kept[id] = answer;
  }
  return { answers: kept, errors: unknown.map((id) => ({ path: `answers.${id}`, message })) };
}

/**
 * Answers to the criteria that the function has in the version of the model that its assessment carries. Throws `invalid`,
 * which names that version, for any other.
 */
export function requireOwnCriteria(
  { version, functions }: ModelVersion,
  key: string,
  given: FunctionDocument["answers"],
): Record<string, Answer> {
  const fn = functions.get(key);
  const known = fn ? criteriaOf(fn).map(({ id }) => id) : [];
  const { answers, errors } = normalizeAnswers(known, given, `is not a criterion of ${key} in ${version}`);
  if (errors.length === 0) return answers;
  throw new AppError(
    "invalid",
    `This assessment uses version ${version} of the model, in which some of these criteria do not belong to this function. Nothing was changed.`,
    { errors },
  );
}

/** Those of the answers whose criteria the function has in this version, and the rest. */
export function partAnswers(
  fn: AnyFunction,
  answers: Readonly<Record<string, Answer>>,
): { kept: Record<string, Answer>; retired: Record<string, Answer> } {
  const known = new Set(criteriaOf(fn).map(({ id }) => id));
  const part = (isWanted: (id: string) => boolean) =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => isWanted(id)));
  return { kept: part((id) => known.has(id)), retired: part((id) => !known.has(id)) };
}

/** What a stored function carries of its progress. */
export type StoredProgress = { key: string; answered: number; applicable: number; settled: boolean };

/** The progress of one function; without a stored one nothing of it is answered. */
export function functionProgress(
  fn: AnyFunction,
  stored: StoredProgress | undefined,
): Pick<StoredProgress, "answered" | "applicable" | "settled"> {
  return stored ?? { answered: 0, applicable: criteriaOf(fn).length, settled: false };
}

/** Answered and applicable criteria per pillar, in model order. */
export function pillarProgress(model: ModelVersion, stored: readonly StoredProgress[]): PillarProgress[] {
  const byKey = new Map(stored.map((fn) => [fn.key, fn]));
  return model.pillars.map((pillar) => {
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

/** Is the period more than a year after the current one? */
export const isFarAhead = (period: string, current: string): boolean => period > shiftPeriod(current, 4);
