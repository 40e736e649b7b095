import type { ZtmmFunction } from "@/lib/catalogue/schema";
import { criteriaOf, ztmm } from "@/lib/catalogue/ztmm/model";
import type { FieldError } from "@/lib/errors";
import type { Answer, FunctionDocument, PillarProgress } from "./schema";
import type { ScoredDocument } from "./scoring.rules";

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

/** Answered and applicable criteria of one function; a function left out counts none. */
export function functionProgress(
  fn: ZtmmFunction,
  document: Pick<ScoredDocument, "answers" | "notApplicable"> | undefined,
): { answered: number; applicable: number } {
  if (document?.notApplicable) return { answered: 0, applicable: 0 };
  const answers = criteriaOf(fn).map((criterion) => document?.answers[criterion.id]);
  const applicable = answers.filter((answer) => answer !== "not_applicable");
  return { answered: applicable.filter((answer) => answer !== undefined).length, applicable: applicable.length };
}

/** Answered and applicable criteria per pillar, in model order. */
export function pillarProgress(
  documents: readonly Pick<ScoredDocument, "key" | "answers" | "notApplicable">[],
): PillarProgress[] {
  const byKey = new Map(documents.map((document) => [document.key, document]));
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
