import type { ReactNode } from "react";
import { isToLookAt } from "@/features/assess/assessment/answers.rules";
import type { AnswerDocument } from "@/features/assess/assessment/answers.schema";

/** A line from the server about something outside the assessment that gives reason to look at some criteria. */
export interface SuggestedLine {
  readonly id: string;
  /** Ids of the criteria. */
  readonly criteria: readonly string[];
  readonly line: ReactNode;
}

export interface SuggestionsProps {
  readonly suggestions: readonly SuggestedLine[];
  readonly draft: Pick<AnswerDocument, "answers" | "notApplicable">;
  readonly isReadOnly: boolean;
}

/** Lines for the person who answers, each while one of its criteria is to be looked at. They set nothing. */
export function Suggestions({ suggestions, draft, isReadOnly }: SuggestionsProps) {
  const open = suggestions.filter(({ criteria }) => criteria.some((id) => isToLookAt(draft.answers[id])));
  if (open.length === 0 || draft.notApplicable || isReadOnly) return null;
  return (
    <ul className="grid gap-1 text-ink-2 text-sm">
      {open.map(({ id, line }) => (
        <li key={id}>{line}</li>
      ))}
    </ul>
  );
}
