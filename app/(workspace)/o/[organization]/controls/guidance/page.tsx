import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { derivationPath, questionPath } from "@/components/assessment/paths";
import { CloudAdvice } from "@/components/control/cloud-advice";
import { ControlDone } from "@/components/control/control-done";
import { ControlNav } from "@/components/control/control-nav";
import { GuidanceCard } from "@/components/control/guidance-card";
import { cloudGuidancePath } from "@/components/control/paths";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/policy";
import { listAssessments } from "@/lib/assessment/queries";
import { requireActor } from "@/lib/auth/require-actor";
import { listGuidance } from "@/lib/control/queries";

export const metadata: Metadata = { title: "Cloud guidance" };

export default async function GuidancePage(props: PageProps<"/o/[organization]/controls/guidance">) {
  const [{ organization }, { done }] = await Promise.all([props.params, props.searchParams]);
  const actor = await requireActor(organization, cloudGuidancePath(organization));
  return guarded(async () => {
    const [lists, newest] = await Promise.all([listGuidance(actor), listAssessments(actor, { limit: 1 })]);
    const assessment = newest.items[0]?.id;
    const path = can(actor, "answer.read") ? questionPath : derivationPath;
    const hrefOf = assessment === undefined ? null : (key: string) => path(organization, assessment, key);
    const mayWrite = can(actor, "programme.write");
    return (
      <>
        <PageHeader
          title="Cloud guidance"
          lead="What to see to for containers, microservices, serverless and several clouds at once, and what the pillars mean in a cloud. Functions open in the newest assessment."
        />
        <ControlNav organization={organization} current="guidance" />
        <ControlDone organization={organization} done={done} />
        <div className="grid gap-4 lg:grid-cols-2">
          {lists.map((list) => (
            <GuidanceCard key={list.key} organization={organization} list={list} mayWrite={mayWrite} hrefOf={hrefOf} />
          ))}
          <CloudAdvice hrefOf={hrefOf} />
        </div>
      </>
    );
  });
}
