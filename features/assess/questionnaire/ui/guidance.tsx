import { Chip } from "@/components/chip";
import { Disclosure } from "@/components/disclosure";
import { ScreenLink } from "@/components/screen-link";
import { servesFunction } from "@/features/model/catalogue/programme/model";
import type { Source } from "@/features/model/catalogue/programme/schema";
import { Citation } from "@/features/model/catalogue/ui/citation";
import { citedFunction, isOwn } from "@/features/model/catalogue/ui/source-text";
import type { AnyFunction } from "@/features/model/catalogue/ztmm/schema";
import { versionName } from "@/features/model/catalogue/ztmm/version";

const CROSSWALKS = [
  { key: "csf2", name: "CSF 2.0" },
  { key: "sp80053r5", name: "SP 800-53" },
  { key: "ombM2209", name: "OMB M-22-09" },
  { key: "dodCapabilities", name: "DoD" },
  { key: "tenets", name: "Tenets" },
] as const;

type Serving = {
  readonly id: string;
  readonly level: string;
  readonly name: string;
  readonly source: Source;
  readonly state?: ItemState | undefined;
};

/** How far the unit is with an item of the checklist, and where that is written. */
export type ItemState = { readonly text: string; readonly href: string };

type StateOf = (itemId: string) => ItemState;

function ServingList({ title, items }: { readonly title: string; readonly items: readonly Serving[] }) {
  if (items.length === 0) return null;
  return (
    <Disclosure summary={<span className="link">{`${title}: ${items.length}`}</span>}>
      <ul className="q-list text-ink-2">
        {items.map(({ id, level, name, source, state }) => (
          <li key={id}>
            {name} <span className="quiet">{isOwn(source) ? `${level}, Tenet’s own` : level}</span>
            {state ? (
              <>
                {" · "}
                <ScreenLink className="link" href={state.href}>
                  {state.text}
                </ScreenLink>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** What the programme around the model says about a function. */
function InTheProgramme({ functionKey, stateOf }: { readonly functionKey: string; readonly stateOf: StateOf }) {
  const { checklist, controls, insights } = servesFunction(functionKey);
  const items = checklist.map((item) => ({ ...item, state: stateOf(item.id) }));
  if (checklist.length + controls.length + insights.length === 0) return null;
  return (
    <section>
      <h2>In the programme</h2>
      <ServingList title="Checklist items" items={items} />
      <ServingList title="Controls" items={controls.map((control) => ({ ...control, name: control.text }))} />
      {insights.length > 0 ? (
        <Disclosure summary={<span className="link">{`Why and how: ${insights.length}`}</span>}>
          <dl className="q-insights text-ink-2">
            {insights.map(({ key, name, text }) => (
              <div key={key}>
                <dt className="text-ink">{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      ) : null}
    </section>
  );
}

export type GuidanceProps = {
  /** As the assessment's version of the model has it. */
  readonly fn: AnyFunction;
  readonly modelVersion: string;
  readonly stateOf: StateOf;
};

/** What helps to answer: questions, what to listen for, evidence, the programme, other frameworks, the source. */
export function Guidance({ fn, modelVersion, stateOf }: GuidanceProps) {
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
      <InTheProgramme functionKey={fn.key} stateOf={stateOf} />
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
      <Citation source={citedFunction(fn)} />
      <p className="quiet">Asked as in {versionName(modelVersion)}.</p>
    </>
  );
}
