import type { Metadata } from "next";
import { ButtonLink, DownloadLink } from "@/components/button";
import { Card } from "@/components/card";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { findUnit, getUnitChoices } from "@/features/organization/unit/choice.queries";
import { WhichUnit } from "@/features/organization/unit/ui/which-unit";
import { getConsistency } from "@/features/programme/control/consistency.queries";
import { ConsistencyTable } from "@/features/programme/control/ui/consistency-table";
import { ControlFilter } from "@/features/programme/control/ui/control-filter";
import { ControlNav } from "@/features/programme/control/ui/control-nav";
import { PILLAR_CHOICES, pillarOf } from "@/features/programme/control/ui/control-text";
import { ControlsNeedUnits } from "@/features/programme/control/ui/controls-need-units";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { requireAllowed } from "@/lib/access/require-allowed";
import { requireActor } from "@/lib/auth/require-actor";
import { consistencyPath, controlsPath } from "@/lib/base/addresses";
import { consistencyCsvPath } from "@/lib/base/data-addresses";

export const metadata: Metadata = { title: "Consistency of controls" };

export default async function ConsistencyPage(props: PageProps<"/o/[organization]/controls/consistency">) {
  const [{ organization }, query] = await Promise.all([props.params, props.searchParams]);
  const actor = await requireActor(organization);
  return guarded(async () => {
    requireAllowed(actor, "programme.read");
    const { id: unit, unclear } = await findUnit(actor, query.unit);
    if (unclear) return <WhichUnit unclear={unclear} here={consistencyPath(organization)} query={query} />;
    const pillar = pillarOf(query.pillar);
    const [units, consistency] = await Promise.all([
      getUnitChoices(actor, unit),
      getConsistency(actor, { unit, pillar }),
    ]);
    if (units.some.length === 0)
      return (
        <>
          <PageHeader title="No controls are answered yet." />
          <ControlNav organization={organization} current="consistency" />
          <ControlsNeedUnits who={actor} organization={organization} />
        </>
      );
    const { length } = consistency.items;
    return (
      <>
        <PageHeader
          title={
            length === 0
              ? "No control is known to differ between platforms."
              : length === 1
                ? "One control differs between platforms."
                : `${length} controls differ between platforms.`
          }
          lead="The same control should hold wherever a workload runs. Steps lead from absent over planned and partly to in place; what is not answered or not applicable makes no difference."
          actions={
            <>
              <ControlFilter
                action={consistencyPath(organization)}
                units={units}
                organization={organization}
                unit={unit}
                allUnits="All units"
                pillars={PILLAR_CHOICES}
                pillar={pillar}
              />
              <DownloadLink href={consistencyCsvPath(organization, { unit, pillar })}>CSV</DownloadLink>
            </>
          }
        />
        <ControlNav organization={organization} current="consistency" unit={unit} />
        {length === 0 ? (
          <EmptyState
            title="Nothing differs among what is answered."
            action={
              <ButtonLink href={controlsPath(organization, { unit, pillar })} variant="primary">
                Go to the controls
              </ButtonLink>
            }
          >
            A difference shows once the same control is answered for two platforms.
          </EmptyState>
        ) : (
          <Card title="Worst first" note="and foundational before advanced">
            <ConsistencyTable organization={organization} consistency={consistency} unit={unit} />
          </Card>
        )}
      </>
    );
  });
}
