import type { ReactNode } from "react";
import type { AnswerDocument, StageCriteria } from "@/lib/questionnaire/schema";
import { isStageOpen } from "@/lib/suggestion/rules";

export interface SuggestionsProps {
  /** What the checklist says about the criteria of a stage: lines from the server. */
  readonly suggestions: readonly {
    readonly id: string;
    readonly stage: "initial" | "advanced";
    readonly line: ReactNode;
  }[];
  readonly criteria: StageCriteria;
  readonly draft: Pick<AnswerDocument, "answers" | "notApplicable">;
  readonly isReadOnly: boolean;
}

/** Lines for who answers, each while its stage has criteria to look at. They set nothing. */
export function Suggestions({ suggestions, criteria, draft, isReadOnly }: SuggestionsProps) {
  const open = suggestions.filter(({ stage }) => isStageOpen(criteria[stage], draft.answers));
  if (open.length === 0 || draft.notApplicable || isReadOnly) return null;
  return (
    <ul className="grid gap-1 text-ink-2 text-sm">
      {open.map(({ id, line }) => (
        <li key={id}>{line}</li>
      ))}
    </ul>
  );
}
