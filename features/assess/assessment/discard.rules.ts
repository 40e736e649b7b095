/** What keeps an assessment from being deleted: pure. */
import { counted } from "@/lib/base/format";

/** What is stored of a function, as far as it says something. */
export type StoredContent = {
  answers: object;
  notApplicable: boolean;
  note: string;
  hasTarget: boolean;
  carriedForward: boolean;
};

const hasAnswer = ({ answers, notApplicable }: StoredContent): boolean =>
  notApplicable || Object.keys(answers).length > 0;

/** Why an assessment with these functions stays, and what to do; null where nothing is in it. */
export function whyNotEmpty(functions: readonly StoredContent[]): string | null {
  const answered = functions.filter(hasAnswer);
  const rest = functions.filter((one) => !hasAnswer(one) && (one.note !== "" || one.hasTarget));
  if (answered.length > 0) {
    const count = counted(answered.length, "function", "functions");
    return answered.every(({ carriedForward }) => carriedForward)
      ? `This assessment has answers in ${count}, carried forward from an earlier period. Answers stay on record. Nothing was deleted.`
      : `This assessment has answers in ${count}. Answers stay on record. Nothing was deleted.`;
  }
  if (rest.length > 0)
    return `This assessment has notes or targets in ${counted(rest.length, "function", "functions")}. Clear them first. Nothing was deleted.`;
  return null;
}
