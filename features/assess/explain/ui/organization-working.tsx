import { Card } from "@/components/card";
import { Pagination } from "@/components/pagination";
import { Period } from "@/components/period";
import { ScreenLink } from "@/components/screen-link";
import { versionsNote } from "@/features/assess/explain/organization.rules";
import type { OrganizationDerivation, OrganizationTerm } from "@/features/assess/explain/schema";
import { OVERALL } from "@/features/assess/result/rules";
import { JudgedChange } from "@/features/assess/standing/ui/judged-change";
import { stageName } from "@/features/model/maturity/ui/stages";
import { derivationPath, organizationDerivationPath, overviewPath } from "@/lib/base/addresses";
import { counted } from "@/lib/base/format";
import { periodLabel } from "@/lib/base/period";
import { type MeanTerm, MeanWorking } from "./mean-working";
import { workingNumber } from "./working-text";

export interface OrganizationWorkingProps {
  readonly derivation: OrganizationDerivation;
  /** The organisation's slug. */
  readonly organization: string;
  /** By which quarters are named in texts. */
  readonly yearStartMonth: number;
  /** Of the terms, from 1. */
  readonly page: number;
}

const TERMS_ON_A_PAGE = 50;
const HEADINGS = {
  pillar: ["Pillar", "Weight"],
  unit: ["Unit", "Criticality"],
  function: ["Function", "Weight"],
} as const;
const BASIS = { approved: "approved", provisional: "provisional", open: "not judged" } as const;

/** What a term is called, with the assessment that a function's value is from. */
function termName({ name, basis, assessment }: OrganizationTerm, yearStartMonth: number): string {
  if (basis === null) return name;
  return assessment
    ? `${name}, ${BASIS[basis]}, ${periodLabel(assessment.period, yearStartMonth)}`
    : `${name}, never answered`;
}

/** Average stage and floor, how much is judged, what changed: how each follows from the table above it. */
function Levels({ derivation, organization }: Omit<OrganizationWorkingProps, "page" | "yearStartMonth">) {
  const { of, unit, period, result, standing, levels, coverage, change, modelVersions } = derivation;
  const { average, floor, weakest, settled, slots } = levels;
  const units = `${overviewPath(organization, { period })}#units`;
  const isShown = standing === "assessed" && result.score !== null && average !== null;
  return (
    <dl className="mt-1 grid grid-cols-[6rem_minmax(0,1fr)] gap-x-4 gap-y-1">
      {isShown ? (
        <>
          <dt className="text-ink-2">Average</dt>
          <dd>
            {workingNumber(result.score ?? 0)} rounded down is {average}, {stageName(average)}
          </dd>
        </>
      ) : null}
      {isShown && floor !== null ? (
        <>
          <dt className="text-ink-2">Floor</dt>
          <dd>
            the lowest stage of a judged function is {floor}, {stageName(floor)}
            {weakest.length === 0 ? null : ", held down by "}
            {weakest
              .map(({ name, units: at, of: all }) => (unit ? name : `${name} (${at} of ${counted(all, "unit")})`))
              .join(", ")}
          </dd>
        </>
      ) : null}
      <dt className="text-ink-2">Judged</dt>
      <dd>
        {settled} of {counted(slots, "function")}
        {standing === "too early" ? ", which carry less than half of the weight: too early to score" : null}
      </dd>
      <dt className="text-ink-2">Change</dt>
      <dd>
        since{" "}
        <ScreenLink
          className="link"
          href={organizationDerivationPath(organization, of, change.since, { unit: unit?.id })}
        >
          <Period value={change.since} />
        </ScreenLink>
        : <JudgedChange change={change} counted />
        {modelVersions.length > 1 ? <p className="text-ink-2">{versionsNote(modelVersions)}</p> : null}
      </dd>
      <dt className="text-ink-2">Coverage</dt>
      <dd>
        <ScreenLink className="link" href={units}>
          {`${coverage.approved} of ${counted(coverage.active, "unit")}`}
        </ScreenLink>{" "}
        approved
      </dd>
    </dl>
  );
}

/** How a figure of the organisation was worked out from its units, or that of a unit from its functions. */
export function OrganizationWorking({
  derivation,
  organization,
  yearStartMonth,
  page: asked,
}: OrganizationWorkingProps) {
  const { of, unit, period, rule, terms, result } = derivation;
  const [heading, weightHeading] = HEADINGS[terms[0]?.kind ?? "pillar"];
  const hrefOf = ({ kind, key, assessment }: OrganizationTerm) => {
    if (kind === "function") return assessment ? derivationPath(organization, assessment.id, key) : null;
    const [figure, about] = kind === "pillar" ? [key, unit?.id] : [of, key];
    return organizationDerivationPath(organization, figure, period, { unit: about });
  };
  const pages = Math.max(1, Math.ceil(terms.length / TERMS_ON_A_PAGE));
  const page = asked >= 1 && asked <= pages ? asked : 1;
  const pageHref = (to: number) => organizationDerivationPath(organization, of, period, { unit: unit?.id, page: to });
  const start = (page - 1) * TERMS_ON_A_PAGE;
  return (
    <div className="grid gap-4">
      <Card title="The rule">
        <p className="max-w-3xl">{rule}</p>
      </Card>
      <Card title="The arithmetic" note="exact to four decimals; ≈ where more follow">
        <MeanWorking
          caption="The weighted mean, term by term"
          termHeading={heading}
          weightHeading={weightHeading}
          stageHeading={of === OVERALL || !unit ? "Floor" : "Stage"}
          terms={terms.map(
            (term): MeanTerm => ({
              ...term,
              name: termName(term, yearStartMonth),
              href: hrefOf(term),
              leftOut: "not applicable",
              isAssessed: term.standing !== "not assessed",
            }),
          )}
          shown={{ from: start, to: start + TERMS_ON_A_PAGE }}
          result={result}
        />
        <Pagination
          label="Terms"
          nextHref={page < pages ? pageHref(page + 1) : null}
          previousHref={page > 1 ? pageHref(page - 1) : null}
          firstHref={page > 1 ? pageHref(1) : null}
          summary={`${terms.length} terms; the sums are over all of them`}
        />
        <Levels derivation={derivation} organization={organization} />
      </Card>
    </div>
  );
}

/** The text of a derivation of so many terms is left to the interface: a page stays small. */
export const isShort = ({ terms }: Pick<OrganizationDerivation, "terms">): boolean => terms.length <= TERMS_ON_A_PAGE;
