import { Card } from "@/components/card";
import { programme } from "@/features/model/catalogue/programme/model";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";
import { pillarLabel } from "./control-text";
import { ServedFunctions, type ServedFunctionsProps } from "./served-functions";

/** The principles for the cloud, and what each pillar means there. */
export function CloudAdvice({ hrefOf }: Pick<ServedFunctionsProps, "hrefOf">) {
  return (
    <>
      <Card title="Principles in the cloud">
        <dl className="grid gap-2.5">
          {programme.cloudPrinciples.map(({ key, name, text, functions }) => (
            <div key={key}>
              <dt className="font-semibold">{name}</dt>
              <dd>
                {text}
                <ServedFunctions keys={functions} hrefOf={hrefOf} />
              </dd>
            </div>
          ))}
        </dl>
        <SourceLine sources={programme.cloudPrinciples.map(({ source }) => source)} />
      </Card>
      <Card title="Each pillar in the cloud">
        <dl className="grid gap-2.5">
          {programme.cloudPractices.map(({ pillar, text, example, functions }) => (
            <div key={pillar}>
              <dt className="font-semibold">{pillarLabel(pillar)}</dt>
              <dd>
                {text} <span className="text-ink-2">For example: {example}.</span>
                <ServedFunctions keys={functions} hrefOf={hrefOf} />
              </dd>
            </div>
          ))}
        </dl>
        <SourceLine sources={programme.cloudPractices.map(({ source }) => source)} />
      </Card>
    </>
  );
}
