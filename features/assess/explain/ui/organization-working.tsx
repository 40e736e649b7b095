import { Card } from "@/components/card";
import { ScreenLink } from "@/components/screen-link";
import type { OrganizationDerivation, OrganizationTerm } from "@/features/assess/explain/schema";
import { type Holder, OVERALL } from "@/features/assess/result/rules";
import { derivationPath, organizationDerivationPath, overviewPath } from "@/lib/base/addresses";
import { ContextWorking } from "./context-working";
import { LevelWorking } from "./level-working";
import { type MeanTerm, MeanWorking } from "./mean-working";

export interface OrganizationWorkingProps {
  readonly derivation: OrganizationDerivation;
  /** The organisation's slug. */
  readonly organization: string;
}

/** How a figure of the organisation was worked out from its units. */
export function OrganizationWorking({ derivation, organization }: OrganizationWorkingProps) {
  const { of, period, rule, terms, result, levels, coverage, since } = derivation;
  const isWhole = of === OVERALL;
  const termHref = ({ kind, key, assessment }: OrganizationTerm) => {
    if (kind === "pillar") return organizationDerivationPath(organization, key, period);
    return assessment ? derivationPath(organization, assessment.id, of) : null;
  };
  const units = `${overviewPath(organization, { period })}#units`;
  const holder = ({ key, name, isAssessed }: Holder) => {
    const term = terms.find((one) => one.key === key);
    return { key, name, isAssessed, href: (term && termHref(term)) ?? units };
  };
  return (
    <div className="grid gap-4">
      <Card title="The rule">
        <p className="max-w-3xl">{rule}</p>
      </Card>
      <Card title="The arithmetic" note="exact to four decimals; ≈ where more follow">
        <MeanWorking
          caption="The weighted mean, term by term"
          termHeading={isWhole ? "Pillar" : "Unit"}
          weightHeading={isWhole ? "Weight" : "Criticality"}
          stageHeading="Floor"
          terms={terms.map(
            (term): MeanTerm => ({
              ...term,
              name: term.assessment ? `${term.name}, ${term.assessment.period}` : term.name,
              href: termHref(term),
              leftOut: term.standing,
              isAssessed: term.standing !== "not assessed",
            }),
          )}
          result={result}
        />
        {result.score === null || levels.average === null || levels.floor === null ? null : (
          <LevelWorking
            score={result.score}
            average={levels.average}
            floor={levels.floor}
            answered={levels.answered}
            applicable={levels.applicable}
            stages={terms.flatMap(({ stage }) => stage ?? [])}
            heldBy={[
              { label: null, items: levels.heldBackBy.map(holder) },
              ...(levels.heldBackByUnits.length > 0
                ? [{ label: "Units with a function there", items: levels.heldBackByUnits.map(holder) }]
                : []),
            ]}
          />
        )}
        <ContextWorking
          result={result}
          since={since}
          sinceHref={since && organizationDerivationPath(organization, of, since.period)}
        >
          <dt className="text-ink-2">Coverage</dt>
          <dd>
            <ScreenLink className="link" href={units}>
              {coverage.assessed} of {coverage.total} units
            </ScreenLink>{" "}
            assessed
          </dd>
        </ContextWorking>
      </Card>
    </div>
  );
}
