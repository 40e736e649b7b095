import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { questionPath } from "@/components/assessment/paths";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { OwnedCard } from "@/components/work/owned-card";
import { WorkList } from "@/components/work/work-list";
import { workTitle } from "@/components/work/work-title";
import { requireActor } from "@/lib/auth/require-actor";
import { AppError } from "@/lib/errors";
import { getWork, listOwned } from "@/lib/work/queries";

export const metadata: Metadata = { title: "My work" };

const LEADS = {
  assessor: "What you have been given to answer, unit by unit.",
  reviewer: "The units you have been given to read.",
};

export default async function WorkPage({ params }: PageProps<"/o/[organization]/work">) {
  const { organization } = await params;
  const actor = await requireActor(organization, `/o/${organization}/work`);
  return guarded(async () => {
    const { role } = actor;
    if (role !== "assessor" && role !== "reviewer")
      throw new AppError("forbidden", "My work lists what is assigned to assessors and reviewers. See Assess instead.");
    const [work, owned] = await Promise.all([getWork(actor), listOwned(actor)]);
    const mayAnswer = role === "assessor";
    const next = mayAnswer ? work.next : null;
    return (
      <>
        <PageHeader
          crumb={work.period}
          title={workTitle(work, mayAnswer, owned.items.length > 0)}
          lead={
            work.units.length > 0
              ? LEADS[role]
              : `An owner or admin of ${actor.organizationName} assigns units and pillars under Admin, People. They appear here at once.`
          }
          actions={
            next ? (
              <ButtonLink
                variant="primary"
                className="min-h-11 px-5 text-base"
                href={questionPath(organization, next.assessment, next.key)}
                prefetch={false}
              >
                {next.isBegun ? "Continue" : "Begin"}: {next.name}
                <span className="font-normal"> · {next.unit}</span>
              </ButtonLink>
            ) : undefined
          }
        />
        <div className="grid gap-4">
          <WorkList units={work.units} organization={organization} mayAnswer={mayAnswer} period={work.period} />
          <OwnedCard owned={owned} organization={organization} />
        </div>
      </>
    );
  });
}
