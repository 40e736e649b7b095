import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { KpiTable } from "@/components/step/kpi-table";
import { StageList } from "@/components/step/stage-list";
import { StepCards } from "@/components/step/step-cards";
import { PageHeader } from "@/components/ui/page-header";
import { requireAllowed } from "@/lib/access/rules";
import { requireActor } from "@/lib/auth/require-actor";
import { programmePath, registerPath } from "@/lib/base/addresses";
import { programme } from "@/lib/catalogue/programme/model";
import { taskRegister } from "@/lib/task/register";

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
