import { Card } from "@/components/card";
import { Disclosure } from "@/components/disclosure";
import { Table, Td, Th } from "@/components/table";
import { programme } from "@/features/model/catalogue/programme/model";
import type { PublishedFigure } from "@/features/model/catalogue/programme/schema";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";
import { amountText } from "@/lib/base/money";

const BOUNDS = { exact: "", over: "over ", under: "under " } as const;

/** As it was published: "over USD 7,000,000". */
function valueText({ value, unit, bound }: PublishedFigure): string {
  const isMoney = /^[A-Z]{3}$/.test(unit);
  const figure = isMoney ? amountText(value, unit) : `${value}\u00a0${unit === "percent" ? "%" : unit}`;
  return BOUNDS[bound] + figure;
}

/** What others have published, to hold one's own figures against. */
function PublishedFigures() {
  const caption = "Published figures, for comparison";
  return (
    <Card title={caption} note="references, not results">
      <p className="mb-3 max-w-[48rem] text-ink-2">
        Others measured these elsewhere, under conditions of their own. They are shown in the currency in which they
        were published, and nothing is worked out from them.
      </p>
      <Table caption={caption} phone="stack">
        <thead>
          <tr>
            <Th>Figure</Th>
            <Th>What it is</Th>
            <Th>Published in</Th>
            <Th>Year</Th>
          </tr>
        </thead>
        <tbody>
          {programme.publishedFigures.map((figure) => (
            <tr key={figure.key}>
              <Th scope="row" className="whitespace-nowrap">
                {valueText(figure)}
              </Th>
              <Td label="What it is">
                <div>
                  {figure.text}
                  <SourceLine sources={[figure.source]} />
                </div>
              </Td>
              <Td label="Published in">
                <div>
                  <cite>{figure.title}</cite>, {figure.publisher}
                </div>
              </Td>
              <Td label="Year">{figure.year ?? <span className="text-ink-2">not named</span>}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

const REGISTERS = [
  { kind: "pressure", summary: "What makes it urgent" },
  { kind: "benefit", summary: "What it brings beyond the figures" },
] as const;

/** What speaks for the programme in words: to name in the assumptions, or to those who decide. */
function Arguments() {
  return (
    <Card title="What the figures do not say">
      <div className="grid gap-2">
        {REGISTERS.map(({ kind, summary }) => (
          <Disclosure key={kind} summary={summary}>
            <dl className="grid max-w-[48rem] gap-3">
              {programme.insights
                .filter((insight) => insight.kind === kind)
                .map(({ key, name, text, source }) => (
                  <div key={key}>
                    <dt className="font-semibold">{name}</dt>
                    <dd className="text-ink-2">
                      {text}
                      <SourceLine sources={[source]} />
                    </dd>
                  </div>
                ))}
            </dl>
          </Disclosure>
        ))}
      </div>
    </Card>
  );
}

/** What stands beside a case and is no part of it. */
export function CaseReferences() {
  return (
    <>
      <PublishedFigures />
      <Arguments />
    </>
  );
}
