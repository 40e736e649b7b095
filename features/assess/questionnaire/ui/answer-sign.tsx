import type { Answer } from "@/features/assess/assessment/schema";

const PATHS: Record<Answer, string> = {
  met: "M2.5 7.5l3 3 6-7",
  partly: "M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0",
  not_met: "M3.5 3.5l7 7M10.5 3.5l-7 7",
  not_applicable: "M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0M3.5 10.5l7-7",
};

/** The drawing of an answer. Its word always stands beside it or names its control. */
export function AnswerSign({ answer }: { readonly answer: Answer }) {
  return (
    <svg className={`q-sign q-sign-${answer}`} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <path d={PATHS[answer]} />
      {answer === "partly" ? <path d="M7 2a5 5 0 0 0 0 10z" fill="currentColor" /> : null}
    </svg>
  );
}
