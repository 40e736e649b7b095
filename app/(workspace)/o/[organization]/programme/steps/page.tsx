import type { Metadata } from "next";
import { PageHeader } from "@/components/page-header";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { programme } from "@/features/model/catalogue/programme/model";
import { KpiTable } from "@/features/programme/guide/ui/kpi-table";
import { StageList } from "@/features/programme/guide/ui/stage-list";
import { StepCards } from "@/features/programme/guide/ui/step-cards";
import { taskRegister } from "@/features/programme/task/register";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { requireAllowed } from "@/lib/access/require-allowed";
import { requireActor } from "@/lib/auth/require-actor";
import { programmePath, registerPath } from "@/lib/base/addresses";

export const metadata: Metadata = { title: "Steps and measures" };

export default async function StepsPage({ params }: PageProps<"/o/[organization]/programme/steps">) {
  const { organization } = await params;
  const actor = await requireActor(organization);
  return guarded(async () => {
    requireAllowed(actor, "programme.read");
    return (
      <>
        <PageHeader
          crumb={
            <Breadcrumbs
              items={[{ label: "Programme", href: programmePath(organization) }, { label: "Steps and measures" }]}
            />
          }
          title="Five steps, three stages, five KPIs."
          lead="Each step says what is done and what shows that it worked. The KPIs are defined here; their values are recorded in a later version."
        />
        <div className="grid gap-4">
          <h2 className="sr-only">Five steps</h2>
          <StepCards steps={programme.steps} organization={organization} />
          <StageList
            stages={programme.rolloutStages}
            organization={organization}
            tasksHref={registerPath(organization, taskRegister.key)}
          />
          <KpiTable kpis={programme.kpis} />
        </div>
      </>
    );
  });
}
