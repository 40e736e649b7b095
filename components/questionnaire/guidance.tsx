import { Chip } from "@/components/ui/chip";
import type { ZtmmFunction } from "@/lib/catalogue/schema";

const CROSSWALKS = [
  { key: "csf2", name: "CSF 2.0" },
  { key: "sp80053r5", name: "SP 800-53" },
  { key: "ombM2209", name: "OMB M-22-09" },
  { key: "dodCapabilities", name: "DoD" },
  { key: "tenets", name: "Tenets" },
] as const;

/** What helps to answer: questions, what to listen for, evidence, other frameworks, the source. */
export function Guidance({ fn }: { readonly fn: ZtmmFunction }) {
  const { table, pages } = fn.source;
  return (
    <>
      <section>
        <h2>Ask, and listen for</h2>
        <ul className="q-interview">
          {fn.interview.map(({ question, listenFor }) => (
            <li key={question}>
              <p className="text-ink">“{question}”</p>
              <p className="text-ink-2">{listenFor}</p>
            </li>
          ))}
        </ul>
      </section>
      <section id="evidence" tabIndex={-1} aria-labelledby="evidence-title">
        <h2 id="evidence-title">Good evidence</h2>
        <ul className="q-list text-ink-2">
          {fn.evidenceExamples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>
          Maps to <Chip>unofficial</Chip>
        </h2>
        <dl className="q-crosswalk text-ink-2">
          {CROSSWALKS.filter(({ key }) => fn.crosswalk[key].length > 0).map(({ key, name }) => (
            <div key={key}>
              <dt>{name}</dt>
              <dd>{fn.crosswalk[key].join(", ")}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p className="quiet">
        {fn.source.document}, {table}, {pages.length > 1 ? "pages" : "page"} {pages.join(", ")}
      </p>
    </>
  );
}
