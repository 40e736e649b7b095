import type { Metadata } from "next";
import { ButtonLink } from "@/components/button";
import { Card } from "@/components/card";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { findUnit, getUnitChoices, getUnitNames } from "@/features/organization/unit/choice.queries";
import { WhichUnit } from "@/features/organization/unit/ui/which-unit";
import { getCoverage } from "@/features/programme/control/queries";
import { ControlFilter } from "@/features/programme/control/ui/control-filter";
import { ControlNav } from "@/features/programme/control/ui/control-nav";
import { controlHeadline, overUnitsText } from "@/features/programme/control/ui/control-text";
import { ControlsNeedUnits } from "@/features/programme/control/ui/controls-need-units";
import { ControlCoverageTable } from "@/features/programme/control/ui/coverage-table";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { can } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/require-allowed";
import { requireActor } from "@/lib/auth/require-actor";
import { controlsPath, coveragePath } from "@/lib/base/addresses";

/** Units without an answer that are named; the rest are counted. */
const MAX_NAMED = 10;

export const metadata: Metadata = { title: "Coverage of controls" };

export default async function CoveragePage({ params, searchParams }: PageProps<"/o/[organization]/controls/coverage">) {
  const [{ organization }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(organization);
  return guarded(async () => {
    requireAllowed(actor, "programme.read");
    const { id: unit, unclear } = await findUnit(actor, query.unit);
    if (unclear) return <WhichUnit unclear={unclear} here={coveragePath(organization)} query={query} />;
    const [units, matrix] = await Promise.all([getUnitChoices(actor, unit), getCoverage(actor, { unit })]);
    if (units.some.length === 0)
      return (
        <>
          <PageHeader title="No controls are answered yet." />
          <ControlNav organization={organization} current="coverage" />
          <ControlsNeedUnits who={actor} organization={organization} />
        </>
      );
    const chosen = units.chosen?.name;
    const where = chosen === undefined ? overUnitsText(matrix.all.units) : `over ${chosen}`;
    const ofChosen = chosen === undefined ? "" : ` of ${chosen}`;
    const silent = matrix.openUnitIds.length;
    const named = [...(await getUnitNames(actor, matrix.openUnitIds.slice(0, MAX_NAMED))).values()];
    const isEmpty = matrix.all.units.answered === 0;
    return (
      <>
        <PageHeader
          title={isEmpty ? `No controls${ofChosen} are answered yet.` : `${controlHeadline(matrix)}.`}
          lead={`${isEmpty ? "" : `This is worked out ${where}. `}In place counts whole, partly counts half. What is not answered widens the range; a platform that a unit does not use does not count.`}
          actions={
            <ControlFilter
              action={coveragePath(organization)}
              organization={organization}
              units={units}
              unit={unit}
              allUnits="All units"
            />
          }
        />
        <ControlNav organization={organization} current="coverage" unit={unit} />
        {isEmpty ? (
          <EmptyState
            title="There is nothing to show yet."
            action={
              <ButtonLink href={controlsPath(organization, { unit })} variant="primary">
                Go to the controls
              </ButtonLink>
            }
          >
            {can(actor, "control.write", unit === undefined ? {} : { unitId: unit })
              ? `Say for ${chosen === undefined ? "one unit and one pillar" : "one pillar"} what is in place, platform by platform.`
              : "Owners, leads and assessors say what is in place. The figures come with their first answer."}
          </EmptyState>
        ) : (
          <Card title="By pillar and platform" note="with the provider’s own services">
            <ControlCoverageTable organization={organization} matrix={matrix} unit={unit} />
            {silent > 0 ? (
              <p className="mt-3 text-ink-2">
                {silent === 1 ? "One unit has" : `${silent} units have`} answered for no platform and count on none:{" "}
                {named.join(", ")}
                {silent > named.length ? ` and ${silent - named.length} more` : null}.
              </p>
            ) : null}
          </Card>
        )}
      </>
    );
  });
}
