import type { Metadata } from "next";
import { PageHeader } from "@/components/page-header";
import { listGuidance } from "@/features/programme/control/queries";
import { CloudAdvice } from "@/features/programme/control/ui/cloud-advice";
import { ControlDone } from "@/features/programme/control/ui/control-done";
import { ControlNav } from "@/features/programme/control/ui/control-nav";
import { getFunctionHref } from "@/features/programme/control/ui/function-href";
import { GuidanceCard } from "@/features/programme/control/ui/guidance-card";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { can } from "@/lib/access/policy";
import { requireActor } from "@/lib/auth/require-actor";

export const metadata: Metadata = { title: "Cloud guidance" };

export default async function GuidancePage(props: PageProps<"/o/[organization]/controls/guidance">) {
  const [{ organization }, { done }] = await Promise.all([props.params, props.searchParams]);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const [lists, hrefOf] = await Promise.all([listGuidance(actor), getFunctionHref(actor)]);
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
