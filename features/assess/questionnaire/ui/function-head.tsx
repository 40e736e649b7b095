import type { QuestionTexts } from "@/features/assess/assessment/answers.schema";
import type { Presence } from "@/features/assess/live/client";
import { AlsoHere, Notices } from "./notices";

export type FunctionHeadProps = {
  readonly texts: QuestionTexts;
  readonly pillarName: string;
  /** Why nothing can be changed here, or null. */
  readonly readOnly: string | null;
  readonly presence: Presence;
};

/** What is asked about, and what holds for the whole page. */
export function FunctionHead({ texts, pillarName, readOnly, presence }: FunctionHeadProps) {
  return (
    <header className="q-head">
      <h1>{texts.name}</h1>
      <p className="page-lead">{texts.purpose}</p>
      {texts.definition ? (
        <p className="quiet">
          {pillarName}: {texts.definition}
        </p>
      ) : null}
      {readOnly ? <p className="q-readonly">{readOnly}</p> : null}
      <AlsoHere presence={presence} functionKey={texts.key} />
      <Notices presence={presence} />
    </header>
  );
}
