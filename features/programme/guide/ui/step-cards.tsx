import { Card } from "@/components/card";
import type { Rollout } from "@/features/model/catalogue/programme/schema";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";
import { ScreenOf } from "./screen-of";

function Texts({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <section>
      <h4>{title}</h4>
      <ul className="mt-1 grid list-disc gap-1 ps-5">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

/** The five steps of a programme, in order: what is done, and what shows that it worked. */
export function StepCards({
  steps,
  organization,
}: {
  readonly steps: Rollout["steps"];
  readonly organization: string;
}) {
  return (
    <ol className="grid gap-4">
      {steps.map(({ key, name, text, actions, measures, source }, i) => (
        <li key={key}>
          <Card id={key} title={`${i + 1}. ${name}`} headingLevel={3}>
            <p className="max-w-prose text-ink-2">{text}</p>
            <div className="mt-3 grid gap-4 md:grid-cols-2">
              <Texts title="To do" items={actions} />
              <Texts title="Shown by" items={measures} />
            </div>
            <ScreenOf step={key} organization={organization} />
            <SourceLine sources={[source]} />
          </Card>
        </li>
      ))}
    </ol>
  );
}
