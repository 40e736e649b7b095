import { Disclosure } from "@/components/disclosure";
import { Period } from "@/components/period";
import type { AnswerDocument, LastPeriod, QuestionTexts } from "@/features/assess/assessment/answers.schema";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { stageName } from "@/features/model/maturity/ui/stages";
import { answerWord } from "./field-words";

function lastWords(last: LastPeriod): string {
  if (last.notApplicable || last.score === null || last.stage === null) return "Not applicable";
  return last.isAssessed ? `${stageName(last.stage)}, ${formatScore(last.score)}` : "Not assessed";
}

export type LastPeriodNoteProps = {
  readonly last: LastPeriod | null;
  readonly draft: AnswerDocument;
  readonly texts: QuestionTexts;
};

/** What was answered last time, and what is different now. */
export function LastPeriodNote({ last, draft, texts }: LastPeriodNoteProps) {
  if (!last) return <p className="text-ink-2">The unit has no earlier assessment.</p>;
  const all = [...texts.criteria.initial, ...texts.criteria.advanced, ...texts.criteria.optimal];
  const changed = all.filter(({ id }) => last.answers[id] !== draft.answers[id]);
  const isMarked = last.notApplicable !== draft.notApplicable;
  return (
    <>
      <p className="text-ink-2">
        {lastWords(last)} in <Period value={last.period} />.
        {last.otherModel ? ` Scored by ${last.otherModel.name}; some questions differ.` : null}
      </p>
      {changed.length === 0 && !isMarked ? (
        <p className="quiet">Nothing changed since.</p>
      ) : (
        <Disclosure summary={<span className="link">What changed?</span>}>
          <ul className="q-changes">
            {isMarked ? <li>{draft.notApplicable ? "Now marked not applicable" : "Now marked applicable"}</li> : null}
            {changed.map(({ id, name }) => (
              <li key={id}>
                {name}
                <br />
                <span className="text-ink">
                  {last.otherModel?.asked.includes(id) === false ? "Not asked" : answerWord(last.answers[id])} →{" "}
                  {answerWord(draft.answers[id])}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
