import type { ReactNode } from "react";
import { STATUS_KEYS } from "@/lib/checklist-status/rules";
import type { AnswerDocument } from "@/lib/questionnaire/schema";
import { isOpen, type Suggestion } from "@/lib/suggestion/rules";

export interface SuggestionsProps {
  /** What the checklist says about the function's criteria: each with a line from the server. */
  readonly suggestions: readonly (Pick<Suggestion, "id" | "status" | "criteria"> & { readonly line: ReactNode })[];
  readonly draft: Pick<AnswerDocument, "answers" | "notApplicable">;
  readonly isReadOnly: boolean;
}

/** Lines for who answers, each while one of its criteria is to be looked at. They set nothing. */
export function Suggestions({ suggestions, draft, isReadOnly }: SuggestionsProps) {
  const open = suggestions.filter(({ criteria }) => criteria.some((id) => isOpen(draft.answers[id])));
  if (open.length === 0 || draft.notApplicable || isReadOnly) return null;
  return (
    <ul className="grid gap-1 text-ink-2 text-sm">
      {open.map(({ id, line }) => (
        <li key={id}>{line}</li>
      ))}
    </ul>
  );
}

/** What the checklist says of each criterion that it speaks for; of several items the strongest. */
export function spokenFor(suggestions: SuggestionsProps["suggestions"]): ReadonlyMap<string, Suggestion["status"]> {
  const strongestLast = suggestions.toSorted((a, b) => STATUS_KEYS.indexOf(a.status) - STATUS_KEYS.indexOf(b.status));
  return new Map(strongestLast.flatMap(({ status, criteria }) => criteria.map((id) => [id, status] as const)));
}
