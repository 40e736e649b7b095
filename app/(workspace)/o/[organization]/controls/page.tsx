import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { DoneMessage } from "@/components/action/done-message";
import { ControlFilter } from "@/components/control/control-filter";
import { ControlGridView } from "@/components/control/control-grid-view";
import { ControlNav } from "@/components/control/control-nav";
import { pillarLabel, pillarOf } from "@/components/control/control-text";
import { NoUnitsYet } from "@/components/control/no-units-yet";
import { controlsPath } from "@/components/control/paths";
import { PillarTabs } from "@/components/control/pillar-tabs";
import { PlatformUses } from "@/components/control/platform-uses";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/rules";
import { requireActor } from "@/lib/auth/require-actor";
import { getControlGrid } from "@/lib/control/queries";
import { listAllUnits } from "@/lib/unit/queries";
import { treeOrder } from "@/lib/unit/rules";

export const metadata: Metadata = { title: "Controls" };

export default async function ControlsPage({ params, searchParams }: PageProps<"/o/[organization]/controls">) {
  const [{ organization }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(organization, controlsPath(organization));
  return guarded(async () => {
    requireAllowed(actor, "programme.read");
    const units = await listAllUnits(actor);
    const asked = typeof query.unit === "string" && query.unit !== "" ? query.unit : treeOrder(units)[0]?.unit.id;
    if (asked === undefined)
      return (
        <>
          <PageHeader title="Controls and cloud" />
          <NoUnitsYet organization={organization} mayAddUnits={can(actor, "unit.write")} />
        </>
      );
    const pillar = pillarOf(query.pillar) ?? "identity";
    const grid = await getControlGrid(actor, asked, pillar);
    const unit = { id: asked, name: units.find(({ id }) => id === asked)?.name ?? "" };
    const mayWrite = can(actor, "control.write", { unitId: asked });
    const here = controlsPath(organization, { unit: asked, pillar });
    const saved = typeof query.saved === "string" ? Number.parseInt(query.saved, 10) : Number.NaN;
    return (
      <>
        <PageHeader
          title={`Controls of ${unit.name}`}
          lead="What is in place, on your own premises and with each cloud provider. What is not answered stays open; it does not count as absent."
          actions={<ControlFilter action={controlsPath(organization)} units={units} unit={asked} keep={{ pillar }} />}
        />
        <ControlNav organization={organization} current="controls" unit={asked} />
        {saved >= 0 ? (
          <DoneMessage key={String(query.saved)}>
            {saved === 0
              ? "Nothing was changed, so nothing had to be saved."
              : saved === 1
                ? "One answer is saved."
                : `${saved} answers are saved.`}
          </DoneMessage>
        ) : null}
        <div className="grid gap-4">
          <Card title="Platforms">
            <PlatformUses
              organization={organization}
              unit={unit}
              uses={grid.uses}
              mayWrite={mayWrite}
              doneHref={here}
            />
          </Card>
          <div>
            <PillarTabs organization={organization} unit={asked} current={pillar} progress={grid.progress} />
            <Card title={pillarLabel(pillar)}>
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
