import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { CloudAdvice } from "@/components/control/cloud-advice";
import { ControlDone } from "@/components/control/control-done";
import { ControlNav } from "@/components/control/control-nav";
import { getFunctionHref } from "@/components/control/function-href";
import { GuidanceCard } from "@/components/control/guidance-card";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/access/policy";
import { requireActor } from "@/lib/auth/require-actor";
import { listGuidance } from "@/lib/control/queries";

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
