import { derivationPath, organizationDerivationPath, overviewPath } from "@/components/assessment/paths";
import { LevelWorking } from "@/components/result/level-working";
import { type MeanTerm, MeanWorking } from "@/components/result/mean-working";
import { Card } from "@/components/ui/card";
import type { OrganizationPillar, Overview, UnitRow } from "@/lib/overview/rules";

export interface OrganizationDerivationProps {
  readonly overview: Overview;
  /** The organisation's slug. */
  readonly organization: string;
  /** Null: the whole organisation. */
  readonly pillar: OrganizationPillar | null;
}

const RULES = {
  pillar:
    "The score is the mean of the pillar over the units, weighted by their criticality (1 to 5); every unit counts once, with its latest assessment that holds an answer and is not later than the period. Units without one, and units where the pillar is not applicable, are left out.",
  overall:
    "The score is the weighted mean of the pillars of the organisation; pillars that are not applicable are left out.",
  levels: "The average stage is that mean rounded down, the floor is the lowest floor of a part.",
};

function figuresOf({ score, possible }: { readonly score: number | null; readonly possible: number | null }) {
  return score === null || possible === null ? null : { score, possible };
}

function unitTerm({ unit, counts }: UnitRow, pillar: string, organization: string): MeanTerm {
  const figure = counts?.pillars.find(({ key }) => key === pillar);
  return {
    key: unit.id,
    name: counts ? `${unit.name}, ${counts.period}` : unit.name,
    href: counts ? derivationPath(organization, counts.id, pillar) : null,
    weight: unit.criticality,
    figures: figure ? figuresOf(figure) : null,
    leftOut: figure ? "not applicable" : "not assessed",
    stage: figure?.floor ?? null,
    isAssessed: figure?.standing !== "not assessed",
  };
}

/** How a figure of the organisation was worked out from its units. */
export function OrganizationDerivation({ overview, organization, pillar }: OrganizationDerivationProps) {
  const { period, units, pillars } = overview;
  const level = pillar ?? overview.overall;
  const terms = pillar
    ? units.map((row) => unitTerm(row, pillar.key, organization))
    : pillars.map(
        (part): MeanTerm => ({
          key: part.key,
          name: part.name,
          href: organizationDerivationPath(organization, part.key, period),
          weight: 1,
          figures: figuresOf(part),
          leftOut: part.standing,
          stage: part.floor,
          isAssessed: part.standing !== "not assessed",
        }),
      );
  const holderHref = (key: string) =>
    pillar
      ? (terms.find((term) => term.key === key)?.href ?? overviewPath(organization, { period }))
      : organizationDerivationPath(organization, key, period);
  return (
    <div className="grid gap-4">
      <Card title="The rule">
        <p className="max-w-3xl">
          {pillar ? RULES.pillar : RULES.overall} {RULES.levels}
        </p>
      </Card>
      <Card title="The arithmetic" note="exact to four decimals; ≈ where more follow">
        <MeanWorking
          caption="The weighted mean, term by term"
          termHeading={pillar ? "Unit" : "Pillar"}
          weightHeading={pillar ? "Criticality" : "Weight"}
          stageHeading="Floor"
          terms={terms}
          result={level}
        />
        {level.score === null || level.average === null || level.floor === null ? null : (
          <LevelWorking
            {...level}
            score={level.score}
            average={level.average}
            floor={level.floor}
            stages={terms.flatMap(({ stage }) => stage ?? [])}
            heldBy={[
              { label: null, items: level.heldBy.map((holder) => ({ ...holder, href: holderHref(holder.key) })) },
            ]}
          />
        )}
      </Card>
    </div>
  );
}
