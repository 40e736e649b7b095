import type { Metadata } from "next";
import { ButtonLink } from "@/components/button";
import { PageHeader } from "@/components/page-header";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { AssignedWork } from "@/features/workspace/work/ui/assigned-work";
import { OwnedWork } from "@/features/workspace/work/ui/owned-work";
import { can, isScoped } from "@/lib/access/policy";
import { requireActor } from "@/lib/auth/require-actor";
import { assessPath } from "@/lib/base/addresses";

export const metadata: Metadata = { title: "My work" };

export default async function WorkPage({ params }: PageProps<"/o/[organization]/work">) {
  const { organization } = await params;
  const actor = await requireActor(organization);
  return guarded(async () => {
    const { role } = actor;
    if (isScoped(role)) return AssignedWork({ actor, role });
    if (can(actor, "programme.read")) return OwnedWork({ actor });
    return (
      <PageHeader
        title="This screen is not for your role."
        lead="My work lists what is assigned to somebody, and what somebody owns in the programme. An admin keeps units and people instead."
        actions={<ButtonLink href={assessPath(organization)}>Go to Assess</ButtonLink>}
      />
    );
  });
}
