import { Card } from "@/components/card";
import type { AssessmentDerivation } from "@/features/assess/explain/schema";
import { nameOf } from "@/features/assess/result/rules";
import { pillarKeyOf } from "@/features/model/catalogue/keys";
import { FIGURE_RULES, type MeanDerivation } from "@/features/model/scoring/derivation";
import type { FigureState } from "@/features/model/scoring/rules";
import { ContextWorking } from "./context-working";
import { FunctionWorking } from "./function-working";
import { LevelWorking } from "./level-working";
import { MeanWorking } from "./mean-working";

export interface DerivationViewProps {
  readonly derivation: AssessmentDerivation;
  /** Where another figure of the same assessment is worked out. */
  readonly href: (key: string) => string;
  /** Where the same figure of the earlier assessment is worked out. */
  readonly sinceHref: string | null;
}

interface Parts {
  /** Of the parts that the derivation names, by key. */
  readonly standings: Readonly<Record<string, FigureState>>;
  readonly href: (key: string) => string;
}

const HEADINGS = {
  overall: { term: "Pillar", stage: "Floor" },
  pillar: { term: "Function", stage: "Stage" },
  capability: { term: "Function", stage: "Stage" },
} as const;

/** The functions at the floor; of the whole unit by pillar, since the same names occur in several. */
function holderGroups(kind: MeanDerivation["kind"], keys: readonly string[], props: Parts) {
  const pillars = kind === "overall" ? [...new Set(keys.map(pillarKeyOf))] : [null];
  return pillars.map((pillar) => ({
    label: pillar === null ? null : nameOf(pillar),
    items: keys
      .filter((key) => pillar === null || pillarKeyOf(key) === pillar)
      .map((key) => ({
        key,
        name: nameOf(key),
        href: props.href(key),
        isAssessed: props.standings[key] !== "not assessed",
      })),
  }));
}

function Mean(props: Parts & { readonly derivation: MeanDerivation & Pick<AssessmentDerivation, "judged"> }) {
  const { derivation, standings, href } = props;
  const { kind, terms, result, levels } = derivation;
  // The capability's functions have the same name in every pillar: there the pillar tells them apart.
  const termName = (key: string) => (kind === "capability" ? nameOf(pillarKeyOf(key)) : nameOf(key));
  const stages = terms.flatMap(({ stage }) => stage ?? []);
  return (
    <>
      <MeanWorking
        caption="The weighted mean, term by term"
        termHeading={kind === "capability" ? "Function in" : HEADINGS[kind].term}
        weightHeading="Weight"
        stageHeading={HEADINGS[kind].stage}
        result={result}
        terms={terms.map((term) => ({
          ...term,
          name: termName(term.key),
          href: href(term.key),
          leftOut: "not applicable",
          isAssessed: standings[term.key] !== "not assessed",
        }))}
      />
      {levels?.average == null || levels.floor == null || result.score === null ? null : (
        <LevelWorking
          {...levels}
          judged={derivation.judged}
          score={result.score}
          average={levels.average}
          floor={levels.floor}
          stages={stages}
          heldBy={holderGroups(kind, levels.heldBackBy, props)}
        />
      )}
    </>
  );
}

/** How a figure was worked out: the rule, the arithmetic, what it rests on, what it is compared with. */
export function DerivationView({ derivation, href, sinceHref }: DerivationViewProps) {
  return (
    <div className="grid gap-4">
      <Card title="The rule">
        <p className="max-w-3xl">{derivation.rule}</p>
        <p className="mt-2 max-w-3xl text-ink-2 text-sm">
          Claimed: {FIGURE_RULES.score} Possible: {FIGURE_RULES.possible}
        </p>
      </Card>
      <Card title="The arithmetic" note="exact to four decimals; ≈ where more follow">
        {derivation.kind === "function" ? (
          <FunctionWorking derivation={derivation} />
        ) : (
          <Mean derivation={derivation} standings={derivation.standings} href={href} />
        )}
        <ContextWorking
          result={derivation.result}
          since={derivation.since}
          sinceHref={sinceHref}
          targets={derivation.targets}
          targetHref={href}
          modelVersion={derivation.modelVersion}
        />
      </Card>
    </div>
  );
}
