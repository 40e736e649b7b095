import { ButtonLink } from "@/components/button";
import { Card } from "@/components/card";
import type { Principles } from "@/features/model/catalogue/programme/schema";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";
import { AccessFlowDiagram } from "./access-flow";

export interface AccessFlowCardProps {
  readonly flow: Principles["accessFlow"];
  /** The register of decision and enforcement points. */
  readonly registerHref: string;
}

function Terms({ items }: { readonly items: readonly { key: string; name: string; text: string }[] }) {
  return (
    <dl className="grid gap-2">
      {items.map(({ key, name, text }) => (
        <div key={key}>
          <dt className="font-semibold">{name}</dt>
          <dd className="text-ink-2">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The way of a request: drawn, as numbered steps, with its components and signals. */
export function AccessFlowCard({ flow, registerHref }: AccessFlowCardProps) {
  return (
    <Card
      id="access-flow"
      title="The way of an access request"
      actions={<ButtonLink href={registerHref}>Your decision and enforcement points</ButtonLink>}
    >
      <div className="grid gap-6 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]">
        <figure>
          <AccessFlowDiagram flow={flow} />
        </figure>
        <div className="grid content-start gap-5">
          <section>
            <h3>Steps</h3>
            <ol className="mt-1 grid list-decimal gap-1 ps-5 marker:font-semibold marker:text-accent">
              {flow.steps.map(({ from, to, text }) => (
                <li key={`${from} ${to}`}>{text}</li>
              ))}
            </ol>
          </section>
          <section>
            <h3 className="mb-1">Signals</h3>
            <Terms items={flow.signals} />
            <SourceLine sources={flow.signals.map(({ source }) => source)} />
          </section>
        </div>
      </div>
      <section className="mt-5">
        <h3 className="mb-1">Components</h3>
        <Terms items={flow.components} />
        <SourceLine sources={[flow.source]} />
      </section>
    </Card>
  );
}
