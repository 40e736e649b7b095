import type { Metadata } from "next";
import { Card } from "@/components/card";
import { PageHeader } from "@/components/page-header";
import { findUnit, getUnitChoices } from "@/features/organization/unit/choice.queries";
import { WhichUnit } from "@/features/organization/unit/ui/which-unit";
import { findFirstUnit, getControlGrid } from "@/features/programme/control/queries";
import { ControlDone } from "@/features/programme/control/ui/control-done";
import { ControlFilter } from "@/features/programme/control/ui/control-filter";
import { ControlGridView } from "@/features/programme/control/ui/control-grid-view";
import { ControlNav } from "@/features/programme/control/ui/control-nav";
import { PILLAR_CHOICES, pillarLabel, pillarOf } from "@/features/programme/control/ui/control-text";
import { ControlsNeedUnits } from "@/features/programme/control/ui/controls-need-units";
import { PillarTabs } from "@/features/programme/control/ui/pillar-tabs";
import { PlatformUses } from "@/features/programme/control/ui/platform-uses";
import { WhoWrites } from "@/features/programme/control/ui/who-writes";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { can } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/require-allowed";
import { requireActor } from "@/lib/auth/require-actor";
import { controlsPath } from "@/lib/base/addresses";

export const metadata: Metadata = { title: "Controls" };

export default async function ControlsPage({ params, searchParams }: PageProps<"/o/[organization]/controls">) {
  const [{ organization }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(organization);
  return guarded(async () => {
    requireAllowed(actor, "programme.read");
    const { id, unclear } = await findUnit(actor, query.unit);
    if (unclear) return <WhichUnit unclear={unclear} here={controlsPath(organization)} query={query} />;
    const asked = id ?? (await findFirstUnit(actor));
    if (asked === undefined)
      return (
        <>
          <PageHeader title="Controls and cloud" />
          <ControlsNeedUnits who={actor} organization={organization} />
        </>
      );
    const pillar = pillarOf(query.pillar) ?? "identity";
    const [units, grid] = await Promise.all([getUnitChoices(actor, asked), getControlGrid(actor, asked, pillar)]);
    const unit = { id: asked, name: units.chosen?.name ?? "" };
    const mayWrite = can(actor, "control.write", { unitId: asked, pillar });
    const mayWriteAll = PILLAR_CHOICES.every(({ value }) =>
      can(actor, "control.write", { unitId: asked, pillar: value }),
    );
    const here = controlsPath(organization, { unit: asked, pillar });
    return (
      <>
        <PageHeader
          title={`Controls of ${unit.name}`}
          lead="What is in place, on your own premises and with each cloud provider. What is not answered stays open; it does not count as absent."
          actions={
            <ControlFilter
              action={controlsPath(organization)}
              organization={organization}
              units={units}
              unit={asked}
              keep={{ pillar }}
            />
          }
        />
        <ControlNav organization={organization} current="controls" unit={asked} />
        <ControlDone organization={organization} done={query.done} here={here} />
        <div className="grid gap-4">
          <Card title="Platforms">
            <PlatformUses
              organization={organization}
              unit={unit}
              grid={grid}
              mayWrite={mayWriteAll}
              mayAnswer={mayWrite}
              doneHref={here}
            />
            <WhoWrites actor={actor} unitId={asked} isAll={mayWriteAll} />
          </Card>
          <div>
            <PillarTabs organization={organization} unit={asked} current={pillar} progress={grid.progress} />
            <Card title={pillarLabel(pillar)}>
              {mayWrite ? null : <WhoWrites actor={actor} unitId={asked} pillar={pillar} isAll={false} />}
              <ControlGridView
                organization={organization}
                unit={unit}
                pillar={pillar}
                grid={grid}
                mayWrite={mayWrite}
              />
            </Card>
          </div>
        </div>
      </>
    );
  });
}
